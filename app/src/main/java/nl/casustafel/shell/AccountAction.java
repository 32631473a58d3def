package nl.casustafel.shell;

import nl.casustafel.kernel.AuditAction;

/// What the log says of accounts and their keys.
enum AccountAction implements AuditAction {
    SIGNED_IN,
    PASSPHRASE_CHANGED
}
