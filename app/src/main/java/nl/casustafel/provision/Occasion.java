package nl.casustafel.provision;

/// What data were provided for.
public enum Occasion {
    /// A notification was weighed at the table.
    WEIGHING(Medium.SPOKEN),
    /// A case was talked about at the table.
    CONSULTATION(Medium.SPOKEN),
    /// Somebody was designated for a case and reads it since.
    DESIGNATION(Medium.SCREEN),
    /// A printed copy left.
    PRINTED(Medium.PAPER),
    /// A file left; its purpose and basis were stated.
    EXPORT(Medium.FILE);

    private final Medium way;

    Occasion(Medium way) {
        this.way = way;
    }

    public Medium medium() {
        return way;
    }
}
