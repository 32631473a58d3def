package nl.casustafel.vault;

/// Looks at every line a write leaves in the log, before it is committed. So that no act can be forgotten: each
/// leaves a line, and each line says what it is about.
@FunctionalInterface
public interface WriteGuard {
    /// For what furnishes a store before anybody works in it.
    WriteGuard NONE = (_, _) -> {};

    /// Throws [DossierAway] where this must not be written; then the whole transaction is rolled back.
    void require(Tx tx, AuditLine line);
}
