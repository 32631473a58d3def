package nl.casustafel.weighing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;

/// What was decided, with what that outcome needs to be complete. Only an admission asks for a case, so
/// only that one is kept out of the plain door of [Decide].
public sealed interface Decision extends PersonalData {
    WeighingOutcome outcome();

    /// The strand it may be about, as far as somebody said.
    default Optional<Strand> possibly() {
        return Optional.empty();
    }

    /// Every decision that needs no case.
    sealed interface WithoutCase extends Decision {}

    /// @param strand said as "mogelijk …"
    record Admitted(Strand strand, LongText reason) implements Decision {
        @Override
        public WeighingOutcome outcome() {
            return WeighingOutcome.ADMITTED;
        }

        @Override
        public Optional<Strand> possibly() {
            return Optional.of(strand);
        }

        @Override
        public String toString() {
            return "Decision[ADMITTED]";
        }
    }

    /// @param route where the person is brought to: social team, GGZ, OGGZ …
    record ToCare(ShortText route, LongText reason, Optional<Strand> possibly) implements WithoutCase {
        public ToCare(ShortText route, LongText reason) {
            this(route, reason, Optional.empty());
        }

        @Override
        public WeighingOutcome outcome() {
            return WeighingOutcome.CARE;
        }

        @Override
        public String toString() {
            return "Decision[CARE]";
        }
    }

    /// There is no parking: a question, who answers it, and the day it is back on the table (T-S5).
    /// @param emergency whether the emergency protocol comes first (DEC-1, T5); the question then says what
    /// was set going and what is open
    record Deferred(LongText question, PersonId owner, LocalDate returnsOn, boolean emergency) implements WithoutCase {
        public Deferred(LongText question, PersonId owner, LocalDate returnsOn) {
            this(question, owner, returnsOn, false);
        }

        @Override
        public WeighingOutcome outcome() {
            return emergency ? WeighingOutcome.EMERGENCY_FIRST : WeighingOutcome.MORE_INFORMATION;
        }

        @Override
        public String toString() {
            return "Decision[" + outcome() + "]";
        }
    }

    /// The outcomes that need a reason and nothing more.
    record Closed(WeighingOutcome outcome, LongText reason, Optional<Strand> possibly) implements WithoutCase {
        private static final Set<WeighingOutcome> ELSEWHERE = EnumSet.of(
                WeighingOutcome.ADMITTED,
                WeighingOutcome.CARE,
                WeighingOutcome.MORE_INFORMATION,
                WeighingOutcome.EMERGENCY_FIRST);

        public Closed(WeighingOutcome outcome, LongText reason) {
            this(outcome, reason, Optional.empty());
        }

        public Closed {
            if (ELSEWHERE.contains(outcome)) {
                throw new IllegalArgumentException(outcome.name());
            }
        }

        @Override
        public String toString() {
            return "Decision[" + outcome + "]";
        }
    }
}
