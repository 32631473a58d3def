package nl.casustafel.signal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;

/// A fact as it is entered; category c unless said otherwise (DEC-4, W-D1).
public record NewFact(
        FactKind kind, LongText text, Optional<LocalDate> observedOn, ShortText contributor, DataCategory category)
        implements PersonalData {
    public NewFact(FactKind kind, LongText text, Optional<LocalDate> observedOn, ShortText contributor) {
        this(kind, text, observedOn, contributor, DataCategory.SIGNAL);
    }

    Fact enteredBy(PersonId person, Instant at) {
        return new Fact(
                Fact.Key.fresh(),
                kind,
                text,
                observedOn,
                contributor,
                category,
                TestState.NOT_TESTED,
                new Fact.Entry(person, at),
                Optional.empty(),
                Optional.empty(),
                Appraisal.NONE);
    }

    @Override
    public String toString() {
        return "NewFact[" + kind + "]";
    }
}
