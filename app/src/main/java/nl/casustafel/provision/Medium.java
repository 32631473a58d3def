package nl.casustafel.provision;

/// In which form somebody got to know what a dossier holds (W-F4).
public enum Medium {
    /// Talked about at the table; who heard it follows from attendance per item, and is never typed
    /// (DEC-25).
    SPOKEN,
    /// Read in the program, by who was designated.
    SCREEN,
    /// A printed copy with its own number.
    PAPER,
    FILE
}
