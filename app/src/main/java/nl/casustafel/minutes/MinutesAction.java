package nl.casustafel.minutes;

import nl.casustafel.kernel.AuditAction;

/// What the log says about minutes.
public enum MinutesAction implements AuditAction {
    MINUTES_FINALISED,
    /// The second person's signature, in the same transaction; the result is how it was given.
    MINUTES_SIGNED,
    /// Opened again; the reason stands with the version.
    MINUTES_REOPENED,
    MINUTES_READ
}
