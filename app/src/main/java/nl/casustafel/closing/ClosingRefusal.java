package nl.casustafel.closing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.casustafel.assessment.CheckItem;
import nl.casustafel.casefile.CaseRefusal;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PassedOn;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.plan.ActionRow;

/// Why an act on the end of a case was refused.
public sealed interface ClosingRefusal extends Refusal {
    enum Plain implements ClosingRefusal {
        /// Not there, or not for this person's eyes.
        UNKNOWN("ACCESS"),
        /// Whose role takes no part in cases.
        NO_PART_IN_IT("ACCESS"),
        /// Who neither keeps files nor coordinates.
        NOT_YOURS_TO_RUN("ACCESS"),
        /// Ending over a no is read along by one of those who decide (framework 3.8).
        DEVIATION_OPEN("T-C6"),
        OWN_READER("T-C6"),
        READER_DECIDES_NOT("T-C6"),
        /// Two participants of different organisations (WPGA art. 6(2)).
        TWO_DECIDE("T-C7"),
        KEPT_PAST("W-G1"),
        /// No ground to keep anything (Bpga art. 16, WPGA art. 9).
        DESTROY_AT_ONCE("W-G3"),
        /// Longer than today needs a reason for this person.
        KEPT_WHY("W-G4"),
        /// UIT7
        AFTERCARE_OPEN("T-C7"),
        AFTERCARE_PAST("T-C7"),
        /// Nobody looks back on what is gone.
        AFTERCARE_BEYOND("T-C7"),
        /// Of each fact it must be known whether it may go (W-E5).
        CONSENT_OPEN("T-C10"),
        ALREADY_DONE("");

        private final String code;

        Plain(String code) {
            this.code = code;
        }

        @Override
        public String textKey() {
            return "refusal.closing." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public String logCode() {
            return code;
        }
    }

    /// A question of the list with which a case ends has no answer, or no words where these are owed.
    record QuestionOpen(CheckItem.Code code) implements ClosingRefusal {
        @Override
        public String textKey() {
            return "refusal.closing.question-open";
        }

        @Override
        public List<Object> details() {
            return List.of(code.value());
        }

        @Override
        public String logCode() {
            return "T-C6";
        }
    }

    /// So many actions are neither done nor given up with a reason.
    record ActionsLeft(int open) implements ClosingRefusal {
        @Override
        public String textKey() {
            return "refusal.closing.actions-left";
        }

        @Override
        public List<Object> details() {
            return List.of(open);
        }

        @Override
        public String logCode() {
            return "T-C7";
        }
    }

    /// Longer than the act leaves.
    record KeptTooLong(LocalDate latest) implements ClosingRefusal {
        @Override
        public String textKey() {
            return "refusal.closing.kept-too-long";
        }

        @Override
        public List<Object> details() {
            return List.of(latest);
        }

        @Override
        public String logCode() {
            return "W-G1";
        }
    }

    /// The case itself refuses.
    record ByCase(CaseRefusal refusal) implements ClosingRefusal, PassedOn {}

    static <T> Outcome<T, ClosingRefusal> ofCase(Outcome<T, CaseRefusal> answer) {
        return switch (answer) {
            case Outcome.Done<T, CaseRefusal>(T value) -> Outcome.done(value);
            case Outcome.Refused<T, CaseRefusal>(CaseRefusal refusal) -> Outcome.refused(new ByCase(refusal));
        };
    }

    /// Empty where no action is open.
    static Optional<ClosingRefusal> leftOver(List<ActionRow> actions) {
        int open = (int) actions.stream()
                .filter(row -> row.action().value().closed().isEmpty())
                .count();
        return open == 0 ? Optional.empty() : Optional.of(new ActionsLeft(open));
    }
}
