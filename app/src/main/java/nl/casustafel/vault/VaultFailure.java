package nl.casustafel.vault;

/// How the world can fail the store. Told apart by code, never by a foreign message; carries no data.
public enum VaultFailure {
    /// The passphrase or sign-in name does not open this store.
    WRONG_KEY,
    /// Another program has this store open.
    IN_USE,
    /// No room left on the disk; nothing after the last acknowledged save was kept.
    DISK_FULL,
    /// The database file cannot be read.
    DAMAGED,
    /// A key file is damaged or missing.
    KEY_DAMAGED,
    /// The connection was lost or a force to disk failed: the store is suspect until reopened.
    LOST,
    /// The file was replaced or taken away while it was open; nothing written since is kept.
    REPLACED,
    /// Made by a newer version of the program.
    TOO_NEW,
    /// The folder or file cannot be read or written (rights, missing medium).
    UNREADABLE;

    /// Key of the sentence a person reads, e.g. `failure.disk-full`.
    public String textKey() {
        return "failure." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
