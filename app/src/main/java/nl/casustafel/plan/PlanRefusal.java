package nl.casustafel.plan;

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
        ALREADY_CLOSED("already-closed", "");

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
