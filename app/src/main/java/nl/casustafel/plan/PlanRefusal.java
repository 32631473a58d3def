package nl.casustafel.plan;

import java.time.LocalDate;
import java.util.List;
import nl.casustafel.casefile.CaseRefusal;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PassedOn;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.ShortText;

/// Why an act on a plan or an action was refused.
public sealed interface PlanRefusal extends Refusal {
    enum Plain implements PlanRefusal {
        /// Not there, or not for this person's eyes.
        UNKNOWN("unknown", "ACCESS"),
        NOT_YOURS("not-yours", "ACCESS"),
        CHANGED_MEANWHILE("changed-meanwhile", ""),
        ALREADY_AGREED("already-agreed", ""),
        NO_GOAL("no-goal", ""),
        NO_INTERVENTION("no-intervention", ""),
        REVIEW_PAST("review-past", ""),
        ORGANISATION_UNKNOWN("organisation-unknown", ""),
        OWNER_UNKNOWN("owner-unknown", ""),
        DUE_PAST("due-past", ""),
        ALREADY_CLOSED("already-closed", ""),
        /// It lies before the participants: nobody writes in it until it was taken back.
        LIES_BEFORE_THEM("lies-before-them", ""),
        /// Only what was laid before the participants is agreed to (law 1.6).
        NOT_PROPOSED("not-proposed", ""),
        /// Only what is carried out can be looked back on.
        NOT_CARRIED_OUT("not-carried-out", ""),
        ENDED("ended", ""),
        APPROVED_BEFORE("approved-before", ""),
        /// Only who was designated for the case, and the three, agree to its plan (W-C8).
        NOT_DESIGNATED("not-designated", "W-C8"),
        /// A next version follows from looking back on the one before (T-C5).
        EVALUATE_FIRST("evaluate-first", "T-C5"),
        /// Each goal has an effect, in words (T-C5).
        EFFECTS_MISSING("effects-missing", "T-C5"),
        /// Begins after it is due.
        SPAN("span", ""),
        /// Somebody has weighty reasons and need not say which (law 1.8, W-D5).
        BLOCKED("blocked", "W-D5"),
        /// Only who set it lifts it.
        NOT_YOUR_BLOCK("not-your-block", "W-D5"),
        NOT_BLOCKED("not-blocked", ""),
        BLOCK_REVIEW_PAST("block-review-past", ""),
        EFFECT_LATER("effect-later", ""),
        MEASURE_DECIDED("measure-decided", ""),
        MEASURE_IN_FUTURE("measure-in-future", ""),
        MEASURE_NOT_IN_FORCE("measure-not-in-force", ""),
        /// The act allows no further lengthening (W-K2).
        MEASURE_NOT_RENEWABLE("measure-not-renewable", "W-K2");

        private final String key;
        private final String code;

        Plain(String key, String code) {
            this.key = "refusal.plan." + key;
            this.code = code;
        }

        @Override
        public String textKey() {
            return key;
        }

        @Override
        public String logCode() {
            return code;
        }
    }

    /// The organisation has no task under the act, so it cannot answer for an intervention (W-B1, W-B2,
    /// DEC-15).
    record NotCompetent(ShortText organisation) implements PlanRefusal {
        @Override
        public String textKey() {
            return "refusal.plan.not-competent";
        }

        @Override
        public List<Object> details() {
            return List.of(organisation);
        }

        @Override
        public String logCode() {
            return "W-B2";
        }
    }

    /// The task belongs to another participant: taking part changes nothing in who may do what (W-B1, WPGA
    /// art. 3(1)).
    record TaskElsewhere(ShortText organisation, StatutoryTask task) implements PlanRefusal {
        @Override
        public String textKey() {
            return "refusal.plan.task-elsewhere";
        }

        @Override
        public List<Object> details() {
            return List.of(organisation, task, task.holder());
        }

        @Override
        public String logCode() {
            return "W-B1";
        }
    }

    /// Longer than its act allows (W-K2, catalogue 4.7).
    record MeasureTooLong(LocalDate latest) implements PlanRefusal {
        @Override
        public String textKey() {
            return "refusal.plan.measure-too-long";
        }

        @Override
        public List<Object> details() {
            return List.of(latest);
        }

        @Override
        public String logCode() {
            return "W-K2";
        }
    }

    /// What a plan must say before it is laid before the participants (law 1.6).
    record NotWhole(Missing missing) implements PlanRefusal {
        public enum Missing {
            /// No goal is on the risk itself.
            RISK_GOAL,
            /// An intervention names no task it is done from (W-B1).
            TASK,
            INFORMATION,
            EXIT_CRITERIA
        }

        @Override
        public String textKey() {
            return "refusal.plan.not-whole";
        }

        @Override
        public List<Object> details() {
            return List.of(missing);
        }

        @Override
        public String logCode() {
            return "T-C4";
        }
    }

    /// Who answers for an intervention has not agreed to the plan yet (T-C4).
    record ApprovalMissing(ShortText organisation) implements PlanRefusal {
        @Override
        public String textKey() {
            return "refusal.plan.approval-missing";
        }

        @Override
        public List<Object> details() {
            return List.of(organisation);
        }

        @Override
        public String logCode() {
            return "T-C4";
        }
    }

    /// The case itself refused.
    record ByCase(CaseRefusal refusal) implements PlanRefusal, PassedOn {}

    /// What the case answered, as an answer about the plan.
    static <T> Outcome<T, PlanRefusal> ofCase(Outcome<T, CaseRefusal> answer) {
        return switch (answer) {
            case Outcome.Done<T, CaseRefusal>(T value) -> Outcome.done(value);
            case Outcome.Refused<T, CaseRefusal>(CaseRefusal refusal) -> Outcome.refused(new ByCase(refusal));
        };
    }
}
