package nl.casustafel.relation;

import nl.casustafel.casefile.CaseRefusal;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PassedOn;
import nl.casustafel.kernel.Refusal;

/// Why an act on a related person was refused.
public sealed interface RelationRefusal extends Refusal {
    enum Plain implements RelationRefusal {
        /// Not there, or not for this person's eyes. Before admission there is no case (W-C7).
        UNKNOWN("unknown", "ACCESS"),
        NOT_YOURS("not-yours", "ACCESS"),
        CHANGED_MEANWHILE("changed-meanwhile", ""),
        /// Ends before it begins.
        PERIOD_BACKWARDS("period-backwards", "");

        private final String key;
        private final String code;

        Plain(String key, String code) {
            this.key = "refusal.relation." + key;
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
    record ByCase(CaseRefusal refusal) implements RelationRefusal, PassedOn {}

    /// What the case answered, as an answer about a related person.
    static <T> Outcome<T, RelationRefusal> ofCase(Outcome<T, CaseRefusal> answer) {
        return switch (answer) {
            case Outcome.Done<T, CaseRefusal>(T value) -> Outcome.done(value);
            case Outcome.Refused<T, CaseRefusal>(CaseRefusal refusal) -> Outcome.refused(new ByCase(refusal));
        };
    }
}
