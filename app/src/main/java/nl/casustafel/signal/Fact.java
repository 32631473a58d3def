package nl.casustafel.signal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;

/// One thing somebody saw, heard or thinks, with the participant who contributed it and stays responsible
/// for it (W-C2, Bpga art. 6). Never the name of a reporter: that is not for the table (W-D7).
/// @param observedOn when it was seen or heard, where that is known
/// @param entry who typed it and when
/// @param testing who tested it and when, as far as that was done (W-C2)
/// @param sameOriginAs a fact of the same signal that goes back to the same origin, where somebody said so
public record Fact(
        Key id,
        FactKind kind,
        LongText text,
        Optional<LocalDate> observedOn,
        ShortText contributor,
        DataCategory category,
        TestState tested,
        Entry entry,
        Optional<Entry> testing,
        Optional<Key> sameOriginAs,
        Appraisal appraisal)
        implements PersonalData {
    public record Key(UUID value) implements Id {
        public static Key fresh() {
            return new Key(UUID.randomUUID());
        }
    }

    /// Who did something to it, and when.
    public record Entry(PersonId by, Instant at) {}

    Fact tested(TestState result, Entry by) {
        Optional<Entry> now = Optional.of(by).filter(_ -> result != TestState.NOT_TESTED);
        return new Fact(id, kind, text, observedOn, contributor, category, result, entry, now, sameOriginAs, appraisal);
    }

    /// What it says after it was put right, and nothing of what was found of it before.
    Fact corrected(NewFact right, Entry by) {
        return new Fact(
                id,
                right.kind(),
                right.text(),
                right.observedOn(),
                right.contributor(),
                category,
                TestState.NOT_TESTED,
                by,
                Optional.empty(),
                sameOriginAs,
                Appraisal.NONE);
    }

    Fact with(SourceGrade grade) {
        return appraised(new Appraisal(Optional.of(grade), appraisal.content(), appraisal.special()));
    }

    Fact with(ContentGrade grade) {
        return appraised(new Appraisal(appraisal.source(), Optional.of(grade), appraisal.special()));
    }

    Fact with(DataCategory right) {
        return new Fact(
                id, kind, text, observedOn, contributor, right, tested, entry, testing, sameOriginAs, appraisal);
    }

    Fact with(Sensitivity special) {
        return appraised(new Appraisal(appraisal.source(), appraisal.content(), Optional.of(special)));
    }

    Fact sameOriginAs(Optional<Key> other) {
        return new Fact(id, kind, text, observedOn, contributor, category, tested, entry, testing, other, appraisal);
    }

    /// The same words about somebody else, as they were tested and graded (DEC-13).
    Fact copied() {
        return new Fact(
                Key.fresh(),
                kind,
                text,
                observedOn,
                contributor,
                category,
                tested,
                entry,
                testing,
                Optional.empty(),
                appraisal);
    }

    private Fact appraised(Appraisal said) {
        return new Fact(id, kind, text, observedOn, contributor, category, tested, entry, testing, sameOriginAs, said);
    }

    @Override
    public String toString() {
        return "Fact[" + id.value() + "]";
    }
}
