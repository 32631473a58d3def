package nl.casustafel.vault;

/// The disk has too little room, so this write was not begun. Not a failure of the store: reading goes on,
/// and the same write is taken once there is room again.
public final class WritesPaused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// Key of the sentence a person reads.
    public static final String TEXT_KEY = "failure.room-tight";

    public WritesPaused() {
        super("too little room on the disk");
    }
}
