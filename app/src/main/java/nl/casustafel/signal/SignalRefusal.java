package nl.casustafel.signal;

import java.util.List;
import nl.casustafel.kernel.Refusal;

/// Why an act on a signal was refused.
public sealed interface SignalRefusal extends Refusal {
    /// A rule that is not met, whatever the signal's state.
    enum Rule implements SignalRefusal {
        /// It is not there, or not for this person; which of the two is not told.
        NOT_FOUND("not-found", ""),
        NOT_ALLOWED("not-allowed", "ROLE"),
        CHANGED_MEANWHILE("changed-meanwhile", ""),
        DATE_IN_FUTURE("date-in-future", ""),
        RECEIVED_IN_FUTURE("received-in-future", "T-S1"),
        BORN_LATER("born-later", "T-S1"),
        ADVICE_HOLDS_NO_PERSON("advice-holds-no-person", "W-C1"),
        STAYS_REPORT("stays-report", "W-C1"),
        NOT_AN_ADVICE_REQUEST("not-an-advice-request", "W-C1"),
        ADVICE_NOT_WEIGHED("advice-not-weighed", "W-C1"),
        SUBJECT_MISSING("subject-missing", "T-S3"),
        MUNICIPALITY_MISSING("municipality-missing", "T-S3"),
        NOTHING_REPORTED("nothing-reported", "T-S3"),
        FACT_UNTESTED("fact-untested", "T-S3"),
        /// The table reads facts and interpretation.
        REPORTER_NAMED("reporter-named", "W-D7"),
        /// The same, of a fact that is added where the table reads it.
        FACT_NAMES_REPORTER("fact-names-reporter", "W-D7"),
        /// The three look at it; what is known better is a fact of its own.
        TESTED_BEFORE("tested-before", "W-C2"),
        /// On an agenda: what was reported stays, and what is known better is a fact of its own.
        FACT_FIXED("fact-fixed", "T-S3"),
        FACT_GONE("fact-gone", ""),
        URGENT_UNANSWERED("urgent-unanswered", ""),
        PRE_SELECTION_OFF("pre-selection-off", "T-S3x"),
        SAME_PERSON("same-person", "T-S3x"),
        OTHER_ORGANISATION("other-organisation", "T-S3x"),
        /// It came to the table, was pulled there, or is destroyed.
        NOT_SET_ASIDE("not-set-aside", "DEC-1"),
        /// Police, OM or the mayor of that place alone pull to the table.
        NOT_OF_THE_THREE("not-of-the-three", "DEC-1"),
        /// What one of the three wanted at the table is not settled without it.
        PULLED_BEFORE("pulled-before", "DEC-1"),
        /// One of those before whom it lies does not end it alone.
        TAKE_BACK_NOT_YOURS("take-back-not-yours", "T-S10"),
        NOTHING_TO_SPLIT("nothing-to-split", "DEC-13"),
        ANSWER_TOO_EARLY("answer-too-early", "T-S8"),
        ANSWERED_ALREADY("answered-already", ""),
        ANSWER_MISSING("answer-missing", "DEC-7"),
        /// Whoever notified was not at the weighing, and nobody told him that it was not admitted.
        PARTICIPANT_UNTOLD("participant-untold", "W-C9"),
        /// Whoever must be told does not say that he was.
        TOLD_IS_YOU("told-is-you", "W-C9"),
        /// The decision leads elsewhere, and nobody took it over yet.
        ROUTE_MISSING("route-missing", "T-S8b"),
        /// It was prepared or sent, and nobody answered yet.
        ROUTE_OPEN("route-open", "T-S8b"),
        FILTERS_FULL("filters-full", ""),
        /// One of several that were chosen at once.
        ELSEWHERE("elsewhere", "DEC-22");

        private final String key;
        private final String code;

        Rule(String key, String code) {
            this.key = key;
            this.code = code;
        }

        @Override
        public String textKey() {
            return "refusal.signal." + key;
        }

        @Override
        public String logCode() {
            return code;
        }
    }

    /// The process has no such way from the state the signal is in.
    record NoWay(SignalTransition transition, SignalState from) implements SignalRefusal {
        @Override
        public String textKey() {
            return "refusal.signal.no-way";
        }

        /// The rule's id, then the state, whose own text is filled in.
        @Override
        public List<Object> details() {
            return List.of(transition.id(), from);
        }

        @Override
        public String logCode() {
            return transition.id();
        }
    }

    /// What was reported is fixed once it has gone to the table (T-S3), and takes no more data once it
    /// was weighed (W-C7).
    record Fixed(SignalState state) implements SignalRefusal {
        @Override
        public String textKey() {
            return "refusal.signal.fixed";
        }

        /// The state, whose own text is filled in, then the rule's id.
        @Override
        public List<Object> details() {
            return List.of(state, logCode());
        }

        @Override
        public String logCode() {
            return state.takesFacts() ? "T-S3" : "W-C7";
        }
    }
}
