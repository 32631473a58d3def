package nl.casustafel.assessment;

import nl.casustafel.kernel.LongText;

/// A made-up description that people rate to see whether the words of a framework mean the same to all of
/// them. About nobody.
public record Vignette(Code code, Motive motive, LongText text) {
    /// Such as `VIG-1a`.
    public record Code(String value) implements Comparable<Code> {
        public Code {
            if (!value.matches("VIG-[1-9][0-9]?[ab]")) {
                throw new IllegalArgumentException("vignette code of length " + value.length());
            }
        }

        @Override
        public int compareTo(Code other) {
            return value.length() == other.value.length()
                    ? value.compareTo(other.value)
                    : Integer.compare(value.length(), other.value.length());
        }

        @Override
        public String toString() {
            return value;
        }
    }
}
