package nl.casustafel.shell;

import nl.casustafel.kernel.AuditAction;

/// What the log says of people coming in.
enum AccountAction implements AuditAction {
    SIGNED_IN,
    /// The store has a new data key; the line stands in the store under the new one.
    KEY_RENEWED
}
