package nl.casustafel.closing;

import java.util.Locale;
import nl.casustafel.casefile.CaseRefusal;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PassedOn;
import nl.casustafel.kernel.Refusal;

/// Why an act on the end of a case was refused.
public sealed interface ClosingRefusal extends Refusal {
    enum Plain implements ClosingRefusal {
        /// Whose role takes no part in cases.
        NO_PART_IN_IT("ACCESS");

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

    /// The case itself refuses.
    record ByCase(CaseRefusal refusal) implements ClosingRefusal, PassedOn {}

    static <T> Outcome<T, ClosingRefusal> ofCase(Outcome<T, CaseRefusal> answer) {
        return switch (answer) {
            case Outcome.Done<T, CaseRefusal>(T value) -> Outcome.done(value);
            case Outcome.Refused<T, CaseRefusal>(CaseRefusal refusal) -> Outcome.refused(new ByCase(refusal));
        };
    }
}
