package nl.casustafel.kernel;

/// Text of several paragraphs: a fact, a reason, a mail's body. Trimmed, never empty, at most [#MAX]
/// characters. Paragraphs are kept as typed, with `\n` between lines.
public record LongText(String value) implements PersonalData {
    public static final int MAX = 50_000;

    public LongText {
        TextRules.check(value, MAX);
    }

    public static Parsed<LongText> parse(String typed) {
        return TextRules.parse(TextRules.paragraphs(typed), MAX).map(LongText::new);
    }

    public static LongText of(String text) {
        return parse(text).orThrow();
    }

    @Override
    public String toString() {
        return "LongText[" + value.length() + "]";
    }
}
