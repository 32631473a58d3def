package nl.casustafel.kernel;

/// One line of text a person typed: a name, a title, an action. Trimmed, never empty, at most [#MAX]
/// characters.
public record ShortText(String value) implements PersonalData, Comparable<ShortText> {
    public static final int MAX = 300;

    public ShortText {
        TextRules.check(value, MAX);
    }

    /// Reads typed text; line breaks and tabs become spaces.
    public static Parsed<ShortText> parse(String typed) {
        return TextRules.parse(TextRules.oneLine(typed), MAX).map(ShortText::new);
    }

    public static ShortText of(String text) {
        return parse(text).orThrow();
    }

    @Override
    public int compareTo(ShortText other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return "ShortText[" + value.length() + "]";
    }
}
