package nl.casustafel.minutes;

/// Turns what leaves of minutes into a file, and reads it back.
public interface ExcerptPrinter {
    /// The bytes of one accessible archival PDF, made in memory from the excerpt alone and read back: every
    /// text of it stands in the file (DEC-26). May take a second: not for the screen thread. Throws
    /// [PrintFailed].
    byte[] print(Excerpt excerpt);
}
