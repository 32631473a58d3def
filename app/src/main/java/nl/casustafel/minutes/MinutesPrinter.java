package nl.casustafel.minutes;

/// Turns composed minutes into a file that can be read for as long as they are kept.
public interface MinutesPrinter {
    /// The bytes of one accessible archival PDF, made in memory. Every text of the document stands in it.
    /// May take a second or more: not for the screen thread. Throws [PrintFailed].
    byte[] print(MinutesDocument minutes);
}
