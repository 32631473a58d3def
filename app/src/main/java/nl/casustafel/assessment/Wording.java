package nl.casustafel.assessment;

import nl.casustafel.kernel.LongText;
import nl.casustafel.texts.Language;

/// Words of the framework in both languages. Documents take the Dutch ones (DEC-26).
public record Wording(LongText nl, LongText en) {
    public String in(Language language) {
        return language == Language.NL ? nl.value() : en.value();
    }
}
