package nl.casustafel.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;

/// A measure the participants propose to the authority that decides on it (W-K3), and what became of it.
/// @param why the grounds of the proposal
/// @param decision present once the authority decided
/// @param ended present once it was refused, or ended before its time
public record FormalMeasure(
        Key id,
        CaseId caseFile,
        MeasureKind kind,
        LongText why,
        LocalDate proposedOn,
        PersonId proposedBy,
        Optional<Decision> decision,
        Optional<Ended> ended)
        implements PersonalData {
    public record Key(UUID value) implements Id {
        public static Key fresh() {
            return new Key(UUID.randomUUID());
        }
    }

    /// What the authority decided.
    /// @param endsOn its last day; empty where the act names no term and the decision none
    /// @param extensions how often it was lengthened
    /// @param appeal whether somebody's objection or appeal against it is pending
    public record Decision(
            LocalDate on, LocalDate startsOn, Optional<LocalDate> endsOn, int extensions, boolean appeal) {
        Decision with(boolean pending) {
            return new Decision(on, startsOn, endsOn, extensions, pending);
        }
    }

    /// That it was refused, or ended early, and why.
    public record Ended(LocalDate on, LongText why) implements PersonalData {
        @Override
        public String toString() {
            return "Ended[" + on + "]";
        }
    }

    public MeasureState stateOn(LocalDate day) {
        if (ended.isPresent()) {
            return decision.isPresent() ? MeasureState.ENDED : MeasureState.REFUSED;
        }
        if (decision.isEmpty()) {
            return MeasureState.PROPOSED;
        }
        return decision.flatMap(Decision::endsOn).filter(day::isAfter).isPresent()
                ? MeasureState.RUN_OUT
                : MeasureState.IN_FORCE;
    }

    @Override
    public String toString() {
        return "FormalMeasure[" + kind + "]";
    }
}
