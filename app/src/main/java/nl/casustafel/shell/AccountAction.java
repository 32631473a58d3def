package nl.casustafel.shell;

import nl.casustafel.kernel.AuditAction;

/// What the log says of people coming in.
enum AccountAction implements AuditAction {
    SIGNED_IN
}
