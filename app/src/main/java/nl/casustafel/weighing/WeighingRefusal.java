package nl.casustafel.weighing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.assessment.AssessmentRefusal;
import nl.casustafel.assessment.CheckItem;
import nl.casustafel.assessment.Prompt;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PassedOn;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.signal.SignalRefusal;
import nl.casustafel.team.Party;

/// Why an act of weighing was refused.
public sealed interface WeighingRefusal extends Refusal {
    /// Refusals that need nothing filled in.
    enum Plain implements WeighingRefusal {
        /// Not there, or not for this person's eyes.
        UNKNOWN("unknown", "ACCESS"),
        NOT_YOURS("not-yours", "ACCESS"),
        CHANGED_MEANWHILE("changed-meanwhile", ""),
        ALREADY_OPEN("already-open", ""),
        ALREADY_DECIDED("already-decided", ""),
        SAME_PERSON("same-person", "W-C3"),
        SIGNER_UNKNOWN("signer-unknown", "W-C3"),
        NOT_ALL_IN_LINE("not-all-in-line", "W-C3"),
        POSITIONS_DIFFER("positions-differ", "T-S6"),
        OUTCOME_CONTRADICTS("outcome-contradicts", "T-S6"),
        THEY_AGREE("they-agree", "T-S6"),
        NO_CRITERION("no-criterion", "T-S6"),
        NO_PROPORTIONALITY("no-proportionality", "W-C11"),
        INFORMED_NOT_SAID("informed-not-said", "W-H11"),
        INFORMED_WITHOUT_REASON("informed-without-reason", "W-H11"),
        OWNER_UNKNOWN("owner-unknown", "T-S5"),
        /// The question tells whom it is about, so only who may see the signal gets it.
        OWNER_SEES_NOT("owner-sees-not", "T-S5"),
        /// The mayor's rater works for another municipality than that of the signal.
        RATER_ELSEWHERE("rater-elsewhere", "DEC-1"),
        /// What was rated on paper is typed over by somebody else.
        OWN_PAPER("own-paper", "DEC-3"),
        /// The eight items were not rated by two or more and laid open.
        NOT_RATED("not-rated", "DEC-1"),
        /// The second reader is who typed the answer.
        OWN_READER("own-reader", "DEC-6"),
        /// Who reads a deviation along is one of those who decide (framework 3.7).
        READER_DECIDES_NOT("reader-decides-not", "DEC-2"),
        /// Answers and decision part, and nobody said why since the last answer.
        DEVIATION_OWED("deviation-owed", "DEC-2"),
        /// At the table everybody signs himself.
        SIGN_AT_TABLE("sign-at-table", "DEC-6"),
        /// Nobody notes for himself what he could sign.
        NOTED_BY_YOU("noted-by-you", "DEC-6"),
        SIGN_YOURSELF("sign-yourself", "DEC-6"),
        /// Told before the weighing began, or after now.
        TOLD_WHEN("told-when", "DEC-6"),
        /// Somebody signed for it already, or it was never told.
        NOTHING_TO_CONFIRM("nothing-to-confirm", "DEC-6"),
        DISPUTED_WITHOUT_TEXT("disputed-without-text", "DEC-6"),
        /// An admission says first what makes it a matter of this act.
        NO_MOTIVE("no-motive", "W-A1"),
        NO_LIMB("no-limb", "W-A1"),
        /// Without an ideological motive only the terrorist limb brings somebody here, else a reason of
        /// its own.
        NO_IDEOLOGY("no-ideology", "W-A1");

        private final String key;
        private final String code;

        Plain(String key, String code) {
            this.key = "refusal.weighing." + key;
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

    /// The signer holds no mandate for this party today (W-C3, 1.2).
    record NoMandate(Party party) implements WeighingRefusal {
        @Override
        public String textKey() {
            return "refusal.weighing.no-mandate";
        }

        @Override
        public List<Object> details() {
            return List.of(party);
        }

        @Override
        public String logCode() {
            return "W-C3";
        }
    }

    /// @param outcome what was to be decided: an admission rests on W-C3, any other outcome on T-S6
    record PositionsMissing(Set<Party> parties, WeighingOutcome outcome) implements WeighingRefusal {
        public PositionsMissing {
            parties = Set.copyOf(parties);
        }

        @Override
        public String textKey() {
            return switch (parties.size()) {
                case 1 -> "refusal.weighing.one-position-missing";
                case 2 -> "refusal.weighing.two-positions-missing";
                default -> "refusal.weighing.no-positions";
            };
        }

        @Override
        public List<Object> details() {
            return Stream.<Object>concat(Stream.of(logCode()), parties.stream().sorted())
                    .toList();
        }

        @Override
        public String logCode() {
            return outcome == WeighingOutcome.ADMITTED ? "W-C3" : "T-S6";
        }
    }

    /// The return date is not after today or too far away (T-S5).
    record ReturnDate(LocalDate latest) implements WeighingRefusal {
        @Override
        public String textKey() {
            return "refusal.weighing.return-date";
        }

        @Override
        public List<Object> details() {
            return List.of(latest);
        }

        @Override
        public String logCode() {
            return "T-S5";
        }
    }

    /// Questions of the entry list wait for an answer, or for the words that go with it (DEC-2).
    record EntryOpen(List<CheckItem.Code> codes) implements WeighingRefusal {
        public EntryOpen {
            codes = List.copyOf(codes);
        }

        @Override
        public String textKey() {
            return "refusal.weighing.entry-open";
        }

        @Override
        public List<Object> details() {
            return List.of(codes.stream().map(CheckItem.Code::value).collect(Collectors.joining(", ")));
        }

        @Override
        public String logCode() {
            return "DEC-2";
        }
    }

    /// Questions the form asked back wait for an answer, or for a second reader (framework 3.6).
    record PromptsOpen(List<Prompt.Code> codes) implements WeighingRefusal {
        public PromptsOpen {
            codes = List.copyOf(codes);
        }

        @Override
        public String textKey() {
            return codes.size() == 1 ? "refusal.weighing.prompt-open" : "refusal.weighing.prompts-open";
        }

        @Override
        public List<Object> details() {
            return List.of(codes.stream().map(Prompt.Code::value).collect(Collectors.joining(", ")), codes.size());
        }

        @Override
        public String logCode() {
            return "W-C5";
        }
    }

    /// Facts an admission would rest on came up at the table or after a deferral, and nobody tested them yet
    /// (W-C2, Bpga art. 6-7).
    record FactsUntested(int facts) implements WeighingRefusal {
        @Override
        public String textKey() {
            return facts == 1 ? "refusal.weighing.fact-untested" : "refusal.weighing.facts-untested";
        }

        @Override
        public List<Object> details() {
            return List.of(facts);
        }

        @Override
        public String logCode() {
            return "W-C2";
        }
    }

    /// Facts an admission would rest on are not graded yet (DEC-4, W-D2).
    record FactsUngraded(int facts) implements WeighingRefusal {
        @Override
        public String textKey() {
            return facts == 1 ? "refusal.weighing.fact-ungraded" : "refusal.weighing.facts-ungraded";
        }

        @Override
        public List<Object> details() {
            return List.of(facts);
        }

        @Override
        public String logCode() {
            return "DEC-4";
        }
    }

    /// What the signal itself refused.
    record BySignal(SignalRefusal refusal) implements WeighingRefusal, PassedOn {}

    /// What rating blind refused.
    record ByAssessment(AssessmentRefusal refusal) implements WeighingRefusal, PassedOn {}

    /// What the signal answered, as an answer about the weighing.
    static <T> Outcome<T, WeighingRefusal> ofSignal(Outcome<T, SignalRefusal> answer) {
        return switch (answer) {
            case Outcome.Done<T, SignalRefusal>(T value) -> Outcome.done(value);
            case Outcome.Refused<T, SignalRefusal>(SignalRefusal refusal) -> Outcome.refused(new BySignal(refusal));
        };
    }
}
