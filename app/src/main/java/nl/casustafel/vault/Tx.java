package nl.casustafel.vault;

import nl.casustafel.kernel.AuditAction;
import nl.casustafel.kernel.Event;
import nl.casustafel.kernel.Id;

/// One running transaction, opaque to use cases: it takes audit lines and events. Only a `store` room can
/// turn it into
/// SQL.
/// Never kept after the work returned; used on the store thread only.
public interface Tx {
    /// Adds a line to the log, in this transaction.
    void audit(AuditAction action, Id object);

    /// Adds a line with a result code, e.g. `REFUSED_W_C3` or an outcome; never free text.
    void audit(AuditAction action, Id object, String resultCode);

    /// Delivered after commit, and only then.
    void emit(Event event);
}
