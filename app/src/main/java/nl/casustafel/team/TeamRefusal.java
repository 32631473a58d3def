package nl.casustafel.team;

import java.util.List;
import java.util.Locale;
import nl.casustafel.kernel.Problem;
import nl.casustafel.kernel.Refusal;

/// Why an act on the team was refused.
public sealed interface TeamRefusal extends Refusal {
    /// A rule stands in the way.
    enum Rule implements TeamRefusal {
        /// Only a file holder or process coordinator keeps the team.
        NOT_ALLOWED("DEC-10"),
        ALREADY_SET_UP(""),
        NO_MUNICIPALITY(""),
        /// Nobody could add a second person.
        FIRST_PERSON_CANNOT_KEEP_TEAM(""),
        /// Bpga art. 12.
        VOG_MISSING("W-B8"),
        /// The coordinator has no vote.
        COORDINATOR_CANNOT_DECIDE("W-E4"),
        /// Bpga art. 11: a third party gets an extract, never an account.
        THIRD_PARTY_ACCOUNT("W-B5"),
        /// The technical administrator opens no store; whoever does has something to do there.
        ACCOUNT_WITHOUT_ROLE("DEC-10"),
        /// A file holder holds at least one municipality, and nobody else holds any.
        FILE_HOLDER_MUNICIPALITY(""),
        ORGANISATION_MUNICIPALITY(""),
        SIGN_IN_NAME_TAKEN(""),
        /// Without this person nobody could keep the team.
        LAST_KEEPER(""),
        /// Somebody else does that, so that nobody locks the own door.
        OWN_ACCOUNT(""),
        /// Nobody would see its signals any more (DEC-5).
        MUNICIPALITY_WITHOUT_HOLDER("DEC-5"),
        /// Who takes over works for the same organisation, is there, and may do it (DEC-5, DEC-7).
        SUCCESSOR_UNFIT("DEC-5"),
        MUNICIPALITY_KNOWN(""),
        /// A mayor's mandate names its municipality; no other does.
        MANDATE_MUNICIPALITY("W-C3"),
        MANDATE_WITHOUT_ROLE("W-C3"),
        /// Else one person could speak for two of the three.
        MANDATE_OTHER_ORGANISATION("W-C3"),
        MANDATE_ENDS_BEFORE_START(""),
        /// Who has an account sets the own code.
        CODE_OF_SOMEBODY_ELSE("DEC-6"),
        CODE_OF_INACTIVE_PERSON("DEC-6"),
        /// Whose passphrase opens nothing by itself signs with the personal code.
        CODE_BEFORE_KEY_FILE("DEC-6"),
        /// Numbers already given carry the letter.
        STORE_LETTER_FIXED("DEC-22"),
        /// A practice store never becomes a real one.
        PRACTICE_FIXED("DEC-39"),
        CHANGED_MEANWHILE("");

        private final String logCode;

        Rule(String logCode) {
            this.logCode = logCode;
        }

        @Override
        public String textKey() {
            return "refusal.team." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public String logCode() {
            return logCode;
        }
    }

    /// So much waits for who leaves, and for nobody else (DEC-5).
    record WorkLeft(int open) implements TeamRefusal {
        @Override
        public String textKey() {
            return "refusal.team.work-left";
        }

        @Override
        public List<Object> details() {
            return List.of(open);
        }

        @Override
        public String logCode() {
            return "DEC-5";
        }
    }

    /// The typed code will not do; the sentence is that of [CodeHashing].
    record CodeUnfit(Problem problem) implements TeamRefusal {
        @Override
        public String textKey() {
            return problem.textKey();
        }

        @Override
        public List<Object> details() {
            return problem.details();
        }
    }
}
