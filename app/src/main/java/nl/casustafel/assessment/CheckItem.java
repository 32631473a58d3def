package nl.casustafel.assessment;

/// One question of the list with which a case begins or ends (framework 3.7, 3.8). Nothing is added up, and
/// no answer decides anything (W-C5).
///
/// @param asks what is answered with yes, no, or that it cannot be told
/// @param reasonAlways words go with every answer, and not only with one that is not yes (DEC-2)
public record CheckItem(Code code, Wording name, Wording asks, boolean reasonAlways) {
    /// Such as `IN1` or `UIT9`.
    public record Code(String value) implements Comparable<Code> {
        public Code {
            if (!value.matches("(IN|UIT)[1-9][0-9]?")) {
                throw new IllegalArgumentException("code of a list, of length " + value.length());
            }
        }

        public boolean isEntry() {
            return value.startsWith("IN");
        }

        @Override
        public int compareTo(Code other) {
            int kind = Boolean.compare(other.isEntry(), isEntry());
            return kind != 0 ? kind : Integer.compare(number(), other.number());
        }

        private int number() {
            return Integer.parseInt(value.replaceAll("[A-Z]", ""));
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /// Whether this answer needs words (DEC-2).
    public boolean reasonOwed(CheckAnswer answer) {
        return reasonAlways || answer != CheckAnswer.YES;
    }
}
