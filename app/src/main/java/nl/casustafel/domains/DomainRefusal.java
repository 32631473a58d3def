package nl.casustafel.domains;

import nl.casustafel.casefile.CaseRefusal;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PassedOn;
import nl.casustafel.kernel.Refusal;

/// Why an act on a look at a part of life was refused.
public sealed interface DomainRefusal extends Refusal {
    enum Plain implements DomainRefusal {
        /// Not there, or not for this person's eyes. Before admission there is no case (W-C7).
        UNKNOWN("unknown", "ACCESS"),
        NOT_YOURS("not-yours", "ACCESS"),
        CHANGED_MEANWHILE("changed-meanwhile", ""),
        IN_FUTURE("in-future", ""),
        /// Of what somebody believes, seeks or went through there are words only (framework 3.5).
        WORDS_ONLY("words-only", "");

        private final String key;
        private final String code;

        Plain(String key, String code) {
            this.key = "refusal.domains." + key;
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
    record ByCase(CaseRefusal refusal) implements DomainRefusal, PassedOn {}

    /// What the case answered, as an answer about a part of life.
    static <T> Outcome<T, DomainRefusal> ofCase(Outcome<T, CaseRefusal> answer) {
        return switch (answer) {
            case Outcome.Done<T, CaseRefusal>(T value) -> Outcome.done(value);
            case Outcome.Refused<T, CaseRefusal>(CaseRefusal refusal) -> Outcome.refused(new ByCase(refusal));
        };
    }
}
