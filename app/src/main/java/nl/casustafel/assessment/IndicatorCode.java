package nl.casustafel.assessment;

/// What an indicator is called in its version of the framework: a domain and a number, such as `C1`.
public record IndicatorCode(String value) implements Comparable<IndicatorCode> {
    public IndicatorCode {
        if (!isOne(value)) {
            throw new IllegalArgumentException("indicator code of length " + value.length());
        }
    }

    /// Whether it can be one.
    public static boolean isOne(String typed) {
        return typed.matches("[A-Z][1-9][0-9]?");
    }

    /// The domain it belongs to.
    public char domain() {
        return value.charAt(0);
    }

    private int number() {
        return Integer.parseInt(value.substring(1));
    }

    @Override
    public int compareTo(IndicatorCode other) {
        return domain() == other.domain()
                ? Integer.compare(number(), other.number())
                : Character.compare(domain(), other.domain());
    }

    @Override
    public String toString() {
        return value;
    }
}
