package nl.casustafel.minutes;

/// Reads a printed file again and compares it with what it should hold (DEC-26).
public interface PrintCheck {
    /// Throws [PrintFailed] when `pdf` cannot be read at all.
    Result check(byte[] pdf, MinutesDocument minutes);

    /// @param expected how many texts the document holds
    /// @param missing how many of them were not found in the file
    record Result(int expected, int missing) {
        public boolean isComplete() {
            return missing == 0;
        }
    }
}
