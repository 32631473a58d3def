package nl.casustafel.vault;

/// Where audit lines go: implemented by the audit room's store, called by the transactor inside the
/// transaction.
public interface AuditSink {
    void append(Tx tx, AuditLine line);
}
