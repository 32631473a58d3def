package nl.casustafel.timeline;

import nl.casustafel.casefile.CaseRefusal;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PassedOn;
import nl.casustafel.kernel.Refusal;

/// Why an act on a timeline was refused.
public sealed interface MomentRefusal extends Refusal {
    enum Plain implements MomentRefusal {
        /// Not there, or not for this person's eyes.
        UNKNOWN("unknown", "ACCESS"),
        NOT_YOURS("not-yours", "ACCESS"),
        /// Whoever brought it asked that it does not go on.
        NOT_ON_PAPER("not-on-paper", "W-D1"),
        PERIOD_BACKWARDS("period-backwards", "");

        private final String key;
        private final String code;

        Plain(String key, String code) {
            this.key = "refusal.timeline." + key;
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

    /// The case itself refused.
    record ByCase(CaseRefusal refusal) implements MomentRefusal, PassedOn {}

    /// What the case answered, as an answer about a moment.
    static <T> Outcome<T, MomentRefusal> ofCase(Outcome<T, CaseRefusal> answer) {
        return switch (answer) {
            case Outcome.Done<T, CaseRefusal>(T value) -> Outcome.done(value);
            case Outcome.Refused<T, CaseRefusal>(CaseRefusal refusal) -> Outcome.refused(new ByCase(refusal));
        };
    }
}
