package nl.casustafel.identity;

import nl.casustafel.kernel.AuditAction;

/// What the log says about who is one person.
public enum IdentityAction implements AuditAction {
    /// Of the signal somebody was looking at.
    PERSONS_JOINED,
    /// Of every signal and case whose subject was put right with it.
    SUBJECT_PUT_RIGHT,
    JOINING_TAKEN_BACK
}
