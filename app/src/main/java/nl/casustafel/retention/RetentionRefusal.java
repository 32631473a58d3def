package nl.casustafel.retention;

import java.util.List;
import java.util.Locale;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.signal.DossierNumber;

/// Why nothing was destroyed.
public sealed interface RetentionRefusal extends Refusal {
    enum Rule implements RetentionRefusal {
        /// The file holder, or who received it, begins; somebody who takes part in the weighing
        /// confirms (T-S9).
        NOT_ALLOWED,
        NOTHING_CHOSEN,
        /// Two different people, each with an own passphrase or code (DEC-6).
        SAME_PERSON,
        SECOND_NOT_ALLOWED,
        /// It is not there, not for this person, or has not come to its end.
        NOT_DUE,
        /// The certificate is not there, or has no such copy.
        UNKNOWN,
        /// A case came of it, which has a term of its own (W-G1).
        ADMITTED;

        @Override
        public String textKey() {
            return "refusal.retention." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public String logCode() {
            return "T-S9";
        }
    }

    /// Something has to be done about one of them first.
    record Waits(Obstacle obstacle, DossierNumber number) implements RetentionRefusal {
        @Override
        public String textKey() {
            return switch (obstacle) {
                case HELD -> "refusal.retention.waits.held";
                case TERM_RUNS -> "refusal.retention.waits.term-runs";
                case ANSWER_OWED -> "refusal.retention.waits.answer-owed";
                case PARTICIPANT_UNTOLD -> "refusal.retention.waits.participant-untold";
                case NOT_CLOSED -> "refusal.retention.waits.not-closed";
                case INFORMING_OWED -> "refusal.retention.waits.informing-owed";
                case UNSEEN -> "refusal.retention.waits.unseen";
                case UNCONFIRMED -> "refusal.retention.waits.unconfirmed";
                case ACTION_OPEN -> "refusal.retention.waits.action-open";
                case ROUTE_OPEN -> "refusal.retention.waits.route-open";
                case LENT -> "refusal.retention.waits.lent";
                case MINUTES_OPEN -> "refusal.retention.waits.minutes-open";
                case ON_LOAN -> "refusal.retention.waits.on-loan";
            };
        }

        @Override
        public List<Object> details() {
            return List.of(number.text());
        }

        @Override
        public String logCode() {
            return obstacle.code();
        }
    }
}
