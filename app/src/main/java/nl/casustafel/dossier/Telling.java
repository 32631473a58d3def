package nl.casustafel.dossier;

import java.util.Optional;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.Appraisal;
import nl.casustafel.signal.FactKind;

/// What there is to read of a fact, for whoever reads it.
public sealed interface Telling {
    /// How it is known, when it was seen or heard, and how far it can be built on (framework 3.2).
    record Known(FactKind kind, Observed observed, Appraisal appraisal) {}

    /// In words.
    record Told(Known how, LongText text) implements Telling, PersonalData {
        @Override
        public String toString() {
            return "Told[]";
        }
    }

    /// Said at the table; only what it was about is kept.
    record Spoken(Known how, ShortText heading) implements Telling, PersonalData {
        @Override
        public String toString() {
            return "Spoken[]";
        }
    }

    /// *Niet verstrekt*: a participant has something and does not give it. Why is nobody's business (W-D5).
    record Withheld() implements Telling {}

    /// Under embargo, and not for who reads.
    record Closed() implements Telling {}

    /// It was wrong: its words are gone from the store (W-D8).
    record Struck() implements Telling {}

    /// Empty where there is nothing to read.
    default Optional<Known> known() {
        return switch (this) {
            case Told told -> Optional.of(told.how());
            case Spoken spoken -> Optional.of(spoken.how());
            case Withheld _, Closed _, Struck _ -> Optional.empty();
        };
    }

    /// The words that are kept.
    default Optional<LongText> words() {
        return switch (this) {
            case Told told -> Optional.of(told.text());
            case Spoken spoken -> Optional.of(LongText.of(spoken.heading().value()));
            case Withheld _, Closed _, Struck _ -> Optional.empty();
        };
    }
}
