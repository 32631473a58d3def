package nl.casustafel.shell;

import nl.casustafel.kernel.AuditAction;

/// What the log says of people coming in.
enum AccountAction implements AuditAction {
    SIGNED_IN,
    /// A wrong passphrase since the time before; the store was closed then, so it is noted by who comes in.
    SIGN_IN_FAILED,
    /// The recovery code opened the store, and the account got a new passphrase.
    RECOVERY_USED,
    /// A code or passphrase that is not this person's own was typed to sign in place.
    SIGNATURE_WRONG,
    /// The store has a new data key; the line stands in the store under the new one.
    KEY_RENEWED
}
