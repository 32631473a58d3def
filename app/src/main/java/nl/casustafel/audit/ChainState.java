package nl.casustafel.audit;

/// What checking the chain from its first entry found, or how far it is.
public sealed interface ChainState {
    /// Every entry up to this number links to the one before; those after it were not looked at yet.
    record Underway(long seq) implements ChainState {}

    /// Every entry links to the one before, and every code that was printed is still there.
    record Whole(AuditHead head) implements ChainState {}

    /// The entry with this number, or one just before it, was changed, moved or removed.
    record Broken(long firstBadSeq) implements ChainState {}

    default boolean ended() {
        return !(this instanceof Underway);
    }
}
