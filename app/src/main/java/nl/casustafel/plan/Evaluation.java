package nl.casustafel.plan;

import java.time.LocalDate;
import java.util.List;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;

/// What was seen when a version was looked back on (T-C5, law 1.5): what came of each goal, in words, and
/// whether it is still needed to keep processing (WPGA art. 9).
/// @param necessity why it is, or is not, still needed and proportionate
public record Evaluation(LocalDate on, PersonId by, LongText necessity, List<Effect> effects) implements PersonalData {
    private static final int DAYS_TO_ADJUST = 14;

    public Evaluation {
        effects = List.copyOf(effects);
    }

    /// What came of one goal, or of one intervention towards it.
    /// @param goal 1, 2, 3 … as the version has them
    /// @param intervention 1, 2, 3 … within the goal; 0 for the goal itself
    public record Effect(int goal, int intervention, Reached reached, LongText words) implements PersonalData {
        public static final int OF_THE_GOAL = 0;

        public boolean ofGoal() {
            return intervention == OF_THE_GOAL;
        }

        @Override
        public String toString() {
            return "Effect[" + goal + "." + intervention + "]";
        }
    }

    /// How far, as people judge it together; never counted up.
    public enum Reached {
        REACHED,
        PARTLY,
        NOT_YET,
        WORSE,
        /// Too early to say, or nobody could see.
        UNKNOWN
    }

    /// By which day a next version stands, or the plan ended, after it was looked back on (team policy; the act
    /// names no term).
    public static LocalDate nextVersionBy(LocalDate on) {
        return on.plusDays(DAYS_TO_ADJUST);
    }

    @Override
    public String toString() {
        return "Evaluation[" + on + "]";
    }
}
