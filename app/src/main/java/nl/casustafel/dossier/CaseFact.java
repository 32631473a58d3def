package nl.casustafel.dossier;

import java.time.Instant;
import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.DataCategory;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.TestState;

/// Something a participant brought about a case after it was admitted (W-C7, WPGA art. 5(4), 6(1)).
/// @param id of the kind the facts of a signal have, so that a level cites either
/// @param category which of art. 4 it is of; empty where nobody said so yet (W-D1)
/// @param corrects the fact in whose place it stands
/// @param correction whether and how it was put right itself
public record CaseFact(
        Fact.Key id,
        CaseId caseFile,
        Bringer bringer,
        Optional<DataCategory> category,
        Telling telling,
        Conditions conditions,
        Fact.Entry entry,
        Optional<Fact.Key> corrects,
        Optional<Corrected> correction)
        implements PersonalData {
    /// That it was put right, and when.
    public record Corrected(Correction how, Instant at) {}

    /// Whether a level can rest on it: what was wrong carries nothing any more.
    public boolean isGround() {
        return telling.words().isPresent() && correction.isEmpty();
    }

    /// As a fact of a signal is read, under the name of its organisation; empty where there is nothing to
    /// read.
    Optional<Fact> read(ShortText organisation) {
        return telling.known().flatMap(known -> telling.words().map(words -> read(known, words, organisation)));
    }

    private Fact read(Telling.Known known, LongText words, ShortText organisation) {
        return new Fact(
                id,
                known.kind(),
                words,
                known.observed().from(),
                organisation,
                category.orElse(DataCategory.PLAN),
                TestState.NOT_TESTED,
                entry,
                Optional.empty(),
                Optional.empty(),
                known.appraisal());
    }

    @Override
    public String toString() {
        return "CaseFact[" + id.value() + "]";
    }
}
