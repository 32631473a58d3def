package nl.casustafel.audit;

/// What checking the chain from its first entry found.
public sealed interface ChainState {
    /// Every entry links to the one before.
    record Whole(AuditHead head) implements ChainState {}

    /// The entry with this number, or one just before it, was changed, moved or removed.
    record Broken(long firstBadSeq) implements ChainState {}
}
