package nl.casustafel.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PassedOn;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.team.Party;

/// Why an act of the meeting was refused.
public sealed interface MeetingRefusal extends Refusal {
    enum Plain implements MeetingRefusal {
        /// Not there, or not for this person's eyes.
        UNKNOWN("ACCESS"),
        /// Chair, secretary or process coordinator does this (1.11).
        NOT_YOURS("ACCESS"),
        CHAIR_UNKNOWN(""),
        DATE_PAST(""),
        ALREADY_ASKED(""),
        ATTENDEE_UNKNOWN(""),
        RECUSED_ALREADY(""),
        ALREADY_ON_AGENDA(""),
        NOT_PLANNED(""),
        NOT_IN_SESSION("T-S4"),
        ANOTHER_IN_SESSION(""),
        CLOSED(""),
        ITEM_NOT_OPEN(""),
        NO_FURTHER(""),
        MINUTES_UNLIKELY(""),
        /// A signal leaves the table weighed or deferred.
        NOT_DROPPED("T-S5"),
        ITEM_NOT_BUSY(""),
        ANOTHER_ITEM_BUSY(""),
        NOBODY_TICKED("T-S4"),
        ALREADY_SHOWN("LP-1.9"),
        /// Of the three alone a position counts that was written beforehand.
        WRITES_NOT("T-S4"),
        LINE_UNKNOWN(""),
        LINE_CORRECTED_ALREADY(""),
        /// Who typed it mends it, or who leads the meeting.
        LINE_OF_ANOTHER("ACCESS"),
        MINUTES_FINAL("DEC-24"),
        ITEM_NOT_SHOWN("DEC-24"),
        NOTHING_TO_WEIGH(""),
        /// Facts of a case belong to an item that is about one.
        NO_CASE(""),
        /// An open action stands on the list because of this line.
        ACTION_OPEN("DEC-24"),
        /// What is agreed about a signal belongs to its decision.
        ACTION_OF_SIGNAL(""),
        /// What is weighed outside a meeting has an agenda of one item.
        ONE_SIGNAL("DEC-6"),
        /// Only what is urgent, or was deferred, is weighed without a table.
        NOT_OUTSIDE("DEC-6"),
        /// It lies on the table of a meeting that goes on.
        ON_TABLE_ALREADY("DEC-6"),
        UNDECIDED("T-S6"),
        ITEM_BUSY("");

        private final String code;

        Plain(String code) {
            this.code = code;
        }

        @Override
        public String textKey() {
            return "refusal.meeting." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public String logCode() {
            return code;
        }
    }

    /// Someone would see what there is no basis for; nothing is shown until that is acknowledged or he
    /// leaves (1.9).
    record WithoutBasis(PresenceWarning warning) implements MeetingRefusal {
        @Override
        public String textKey() {
            return "refusal.meeting.without-basis";
        }

        @Override
        public List<Object> details() {
            return List.of(warning.reason(), logCode());
        }

        @Override
        public String logCode() {
            return switch (warning.reason()) {
                case THIRD_PARTY -> "W-B3";
                case ANONYMOUS -> "DEC-9";
                case DOES_NOT_WEIGH -> "W-C6";
                case NOT_DESIGNATED -> "W-C8";
                case NO_SECRECY -> "W-B10";
            };
        }
    }

    /// Police, OM and mayor are each there, or wrote beforehand what they hold (T-S4).
    record DecidersMissing(Set<Party> parties) implements MeetingRefusal {
        public DecidersMissing {
            parties = Set.copyOf(parties);
        }

        @Override
        public String textKey() {
            return switch (parties.size()) {
                case 1 -> "refusal.meeting.decider-missing";
                case 2 -> "refusal.meeting.two-deciders-missing";
                default -> "refusal.meeting.deciders-missing";
            };
        }

        @Override
        public List<Object> details() {
            return List.copyOf(new TreeSet<>(parties));
        }

        @Override
        public String logCode() {
            return "T-S4";
        }
    }

    /// Items nobody handled: each goes back to be scheduled because somebody says so, never by itself.
    /// @param positions numbers on the agenda
    record ItemsLeft(List<Integer> positions) implements MeetingRefusal {
        public ItemsLeft {
            positions = List.copyOf(positions);
        }

        @Override
        public String textKey() {
            return "refusal.meeting.items-left";
        }

        @Override
        public List<Object> details() {
            return List.of(positions.stream().map(String::valueOf).collect(Collectors.joining(", ")), positions.size());
        }
    }

    /// What was refused, by whichever feature it was.
    default Refusal own() {
        return this;
    }

    /// What the signal, the weighing, the case or the plan itself refused.
    record Elsewhere(Refusal refusal) implements MeetingRefusal, PassedOn {
        @Override
        public Refusal own() {
            return refusal;
        }

        /// What another feature answered, as an answer of the meeting.
        static <T, R extends Refusal> Outcome<T, MeetingRefusal> asked(Outcome<T, R> answer) {
            return switch (answer) {
                case Outcome.Done<T, R>(T value) -> Outcome.done(value);
                case Outcome.Refused<T, R>(R refusal) -> Outcome.refused(new Elsewhere(refusal));
            };
        }
    }
}
