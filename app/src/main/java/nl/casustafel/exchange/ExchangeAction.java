package nl.casustafel.exchange;

import nl.casustafel.kernel.AuditAction;

/// What the log says of hand-overs; each dossier has its own line, on both sides.
public enum ExchangeAction implements AuditAction {
    CARD_MADE,
    PARTNER_COMPARED,
    PARTNER_FORGOTTEN,
    DOSSIER_SENT,
    DOSSIER_NOT_SENT,
    BUNDLE_LOOKED_AT,
    DOSSIER_TAKEN_IN,
    DOSSIER_LEFT_ASIDE,
    DOSSIER_RECALLED,
    /// In a store that came back from a backup, for it went since.
    DOSSIER_AWAY_AGAIN
}
