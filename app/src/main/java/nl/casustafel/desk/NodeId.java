package nl.casustafel.desk;

/// The id of a node from the key of its words: `signal.entry.body` becomes `signal-entry-body`, found as
/// `#signal-entry-body`.
public final class NodeId {
    private NodeId() {}

    public static String of(String key) {
        return key.replace('.', '-');
    }
}
