package nl.casustafel.vault.key;

/// What a key derived from the data key is for. One label per use: knowing one derived key tells nothing of
/// another. Labels are part of the file format and never change.
public enum KeyUse {
    /// Encrypts the database file.
    STORE_FILE("store-file"),
    /// Password of the database user that owns the schema.
    OWNER_USER("owner-user"),
    /// Password of the database user of an ordinary session.
    DESK_USER("desk-user"),
    /// Authenticates the manifest written when the store closes.
    MANIFEST("manifest"),
    /// Identity by which the holder of the data key reads and replaces `data-key.age`.
    KEY_FILE("key-file");

    private final String label;

    KeyUse(String label) {
        this.label = "casustafel/1/" + label;
    }

    String label() {
        return label;
    }
}
