package nl.casustafel.signal.list;

/// What came of reading a list.
public sealed interface ListReading {
    record Read(ListTable table) implements ListReading {}

    /// `trouble` says why, and what to do next.
    record Unreadable(ListTrouble trouble) implements ListReading {}
}
