package nl.casustafel.vault.backup;

/// Who waits for a backup. Called on the thread that works.
public interface Watch {
    /// @param percent 0 to 100
    void reached(int percent);

    /// Whether to stop where it next looks.
    boolean stopped();
}
