package nl.casustafel.referral;

import java.util.Locale;
import nl.casustafel.kernel.PassedOn;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.signal.SignalRefusal;

/// Why a step after a decision was refused.
public sealed interface ReferralRefusal extends Refusal {
    /// A rule that is not met.
    enum Rule implements ReferralRefusal {
        /// It is not there, or not for this person; which of the two is not told.
        NOT_FOUND(""),
        NOT_ALLOWED("ROLE"),
        CHANGED_MEANWHILE(""),
        /// A signal goes elsewhere after the decision, not before.
        NOT_DECIDED("T-S8"),
        /// What became a case is handed on by its own consultation.
        ADMITTED("T-S7"),
        /// Only what was agreed leaves as a document.
        NOT_AGREED(""),
        /// What does not carry this route: consent, own data, or who contributed was asked.
        ASSURANCE("DEC-9"),
        FACT_NOT_OWN("DEC-9"),
        FACT_OF_JOINT_FILE("W-N4"),
        NAMES_REPORTER("W-D7"),
        DUE_IN_PAST(""),
        DATE_IN_FUTURE(""),
        REASON_MISSING(""),
        NO_SUCH_ANSWER(""),
        NOBODY_TO_INFORM("W-H4"),
        BEFORE_REASON_MISSING("W-H11"),
        REVIEW_DATE("W-H5"),
        /// A restriction of a right rests on one of the grounds of the act.
        GROUND_MISSING("W-H5"),
        AUTHORITY_MISSING("W-M3"),
        /// Letters to a reporter are the receiver's.
        RECEIVER_ONLY("W-D7"),
        /// A letter to a reporter says nothing of who it is about.
        NAMES_PERSON("W-D7");

        private final String code;

        Rule(String code) {
            this.code = code;
        }

        @Override
        public String textKey() {
            return "refusal.referral." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public String logCode() {
            return code;
        }
    }

    /// The signal's own rule.
    record OfSignal(SignalRefusal refusal) implements ReferralRefusal, PassedOn {}
}
