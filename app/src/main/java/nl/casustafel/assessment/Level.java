package nl.casustafel.assessment;

import java.util.Optional;
import java.util.stream.Stream;

/// How a person rated one indicator. Says how strong the behaviour is, never how sure anybody is. Two
/// of them are no place on the scale: unknown is never the same as not seen.
public enum Level {
    NOT_SEEN("0"),
    SLIGHT("1"),
    CLEAR("2"),
    MARKED("3"),
    UNKNOWN("O"),
    /// Only where the question cannot apply; needs a reason.
    NOT_APPLICABLE("N");

    private final String code;

    Level(String code) {
        this.code = code;
    }

    /// As it stands in the framework's file, and the key that chooses it.
    public String code() {
        return code;
    }

    public static Optional<Level> of(String code) {
        return Stream.of(values()).filter(level -> level.code.equals(code)).findFirst();
    }

    /// On the scale.
    public boolean isKnown() {
        return compareTo(MARKED) <= 0;
    }

    /// Its place on the scale, 0 to 3: to lay two levels beside each other, never to add them.
    public int place() {
        if (!isKnown()) {
            throw new IllegalArgumentException(name());
        }
        return Integer.parseInt(code);
    }

    /// Known, and this much or more.
    public boolean isAtLeast(Level other) {
        return isKnown() && compareTo(other) >= 0;
    }
}
