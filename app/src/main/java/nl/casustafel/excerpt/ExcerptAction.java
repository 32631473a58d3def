package nl.casustafel.excerpt;

import nl.casustafel.kernel.AuditAction;

/// What the log says about redacting.
public enum ExcerptAction implements AuditAction {
    REDACTION_BEGUN,
    REDACTION_MARKED,
    REDACTION_OFFERED,
    REDACTION_TAKEN_BACK,
    /// By a second reader.
    REDACTION_AGREED,
    REDACTION_SENT_BACK,
    /// Composed to leave; the register has the line of the file.
    REDACTION_COMPOSED
}
