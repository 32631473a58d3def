package nl.casustafel.vault.bundle;

/// How dossiers go from one store to another (DEC-22).
public enum Manner {
    /// For a while: the store they began in stays their home.
    LENT("lent"),
    /// Back home after they were lent.
    RETURNED("returned"),
    /// For good: the store that receives them is their home from then on.
    HANDED_OVER("handed-over");

    private final String written;

    Manner(String written) {
        this.written = written;
    }

    /// As it stands in the file; part of the format.
    String written() {
        return written;
    }
}
