package nl.casustafel.minutes;

import java.time.LocalDate;
import java.util.List;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import org.jspecify.annotations.Nullable;

/// What must follow from the decision, so that the last question of the item was the last work on it (DEC-28).
///
/// @param destruction when the data will be destroyed if the signal was not admitted (Bpga art. 16); else null
public record FollowUp(
        @Nullable ReporterAnswer reporterAnswer,
        @Nullable Informing informing,
        List<Designated> designated,
        @Nullable LocalDate destruction)
        implements PersonalData {
    public FollowUp {
        designated = List.copyOf(designated);
    }

    @Override
    public String toString() {
        return "FollowUp[designated=" + designated.size() + "]";
    }

    /// The task of answering the reporter (DEC-7), without who that is.
    ///
    /// @param task label of the answer, e.g. `Terugkoppeling aan de melder`
    public record ReporterAnswer(
            ShortText task,
            ShortText owner,
            @Nullable LocalDate due,
            @Nullable LocalDate done) implements PersonalData {
        @Override
        public String toString() {
            return "ReporterAnswer[]";
        }
    }

    /// Whether and when the person is informed (DEC-8).
    ///
    /// @param decision label of the decision, e.g. `nog niet informeren`
    public record Informing(
            ShortText decision,
            @Nullable LongText reason,
            @Nullable LocalDate due) implements PersonalData {
        @Override
        public String toString() {
            return "Informing[]";
        }
    }

    /// Who takes part in the case from now on (WPGA art. 5(5)).
    ///
    /// @param name null where only the organisation is designated
    /// @param thirdParty true for one admitted under WPGA art. 3(3), who gets no account
    public record Designated(
            ShortText organisation, @Nullable ShortText name, boolean thirdParty) implements PersonalData {
        @Override
        public String toString() {
            return "Designated[]";
        }
    }
}
