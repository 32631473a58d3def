package nl.casustafel.judgement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.Rating;
import nl.casustafel.assessment.Round;
import nl.casustafel.assessment.Sheet;
import nl.casustafel.assessment.ToDiscuss;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.team.Voice;

/// An assessment as somebody may read it now: what was typed, and the ratings as far as they lie open.
///
/// @param changes of round two, in the order they were made; none while the round is blind
public record AssessmentFile(Versioned<CaseAssessment> assessment, Round round, List<SecondRating> changes)
        implements PersonalData {
    public AssessmentFile {
        changes = List.copyOf(changes);
    }

    /// What one organisation gave blind, and what it holds since where that changed.
    public record Dots(Rating first, Optional<SecondRating> second) implements PersonalData {
        public Level now() {
            return second.map(SecondRating::level).orElse(first.level());
        }

        @Override
        public String toString() {
            return "Dots[]";
        }
    }

    /// Who holds what of one indicator, side by side; nothing while the round is blind.
    public Map<Voice, Dots> dots(IndicatorCode code) {
        Map<Voice, Dots> dots = new LinkedHashMap<>();
        if (round.isClosed()) {
            for (Sheet sheet : round.sheets()) {
                Rating first = sheet.ratings().get(code);
                if (first != null) {
                    dots.put(sheet.voice(), new Dots(first, second(sheet.id(), code)));
                }
            }
        }
        return dots;
    }

    private Optional<SecondRating> second(Sheet.Key sheet, IndicatorCode code) {
        return changes.stream()
                .filter(change ->
                        change.sheet().equals(sheet) && change.indicator().equals(code))
                .reduce((_, newer) -> newer);
    }

    /// Why the table talks about it, by what was given blind.
    public Set<ToDiscuss> toDiscuss(IndicatorCode code) {
        return ToDiscuss.of(
                code,
                dots(code).values().stream().map(one -> one.first().level()).toList());
    }

    /// What one key may take over now (DEC-3). Only where all who rated hold the same.
    public Optional<Level> adoptable(IndicatorCode code) {
        return ToDiscuss.adoptable(dots(code).values().stream().map(Dots::now).toList());
    }

    @Override
    public String toString() {
        return "AssessmentFile[" + assessment.value().id().value() + "]";
    }
}
