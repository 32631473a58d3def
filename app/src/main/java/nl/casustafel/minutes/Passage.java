package nl.casustafel.minutes;

import java.util.Optional;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;

/// One stretch of final minutes as people read it, with the name of its line in the canonical text.
///
/// @param name of the line, e.g. `source.1.fact.2.text`
/// @param heading fixed words over the part of the sheet it stands in
/// @param label fixed words before it
public record Passage(ShortText name, Look look, ShortText heading, Label label, LongText text)
        implements PersonalData {
    /// How it stands on paper.
    public enum Look {
        /// Beside its name.
        FIELD,
        /// Over what follows.
        ABOVE,
        /// Small, over the entry it tells about.
        ABOUT,
        ENTRY,
        PROSE,
        LIST
    }

    /// Fixed words, of which nothing is anybody's.
    /// @param text absent for none
    /// @param names whether what follows is what somebody is called
    public record Label(Optional<ShortText> text, boolean names) {
        /// Empty for none.
        public String words() {
            return text.map(ShortText::value).orElse("");
        }
    }

    /// Whether somebody said here that he saw it otherwise.
    public boolean isDissent() {
        return name.value().startsWith("dissent.") || name.value().startsWith("decision.dissent.");
    }

    @Override
    public String toString() {
        return "Passage[" + name + "]";
    }
}
