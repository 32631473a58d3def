package nl.casustafel.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;

/// Looks at an act that must be refused by a rule: the log gets the rule's id, and the sentence names
/// it in both languages.
public final class Refused {
    private Refused() {}

    public static <R extends Refusal> R by(String id, Outcome<?, R> outcome) {
        R refusal = refusal(id, outcome);
        assertEquals(id, refusal.logCode(), refusal.textKey());
        for (Language language : Language.values()) {
            String sentence = Texts.strict(language).of(refusal);
            assertTrue(sentence.matches(".*\\b" + id + "\\b.*"), sentence);
        }
        return refusal;
    }

    /// By exactly this.
    public static <R extends Refusal> void with(R expected, Outcome<?, R> outcome) {
        assertEquals(expected, refusal(expected.textKey(), outcome));
    }

    private static <R extends Refusal> R refusal(String id, Outcome<?, R> outcome) {
        return switch (outcome) {
            case Outcome.Refused<?, R>(R refusal) -> refusal;
            case Outcome.Done<?, R> _ -> throw new AssertionError(id + " did not refuse");
        };
    }
}
