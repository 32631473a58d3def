package nl.casustafel.team;

import nl.casustafel.kernel.AuditAction;

/// What the log says of the team.
public enum TeamAction implements AuditAction {
    TEAM_SET_UP,
    SETTINGS_CHANGED,
    PERSON_ADDED,
    PERSON_CHANGED,
    MUNICIPALITY_ADDED,
    MUNICIPALITY_CHANGED,
    MANDATE_GRANTED,
    MANDATE_ENDED,
    PASSPHRASE_CHANGED,
    KEY_FILE_MADE,
    KEY_FILE_DROPPED,
    PERSONAL_CODE_SET,
    /// Apart from the first setting, because a replaced code of somebody who sits elsewhere deserves a
    /// look.
    PERSONAL_CODE_REPLACED
}
