package nl.casustafel.exchange;

import java.util.List;
import java.util.Locale;
import nl.casustafel.kernel.PassedOn;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.signal.DossierNumber;
import nl.casustafel.vault.bundle.BundleRefusal;

/// Why nothing went, or nothing was taken in.
public sealed interface ExchangeRefusal extends Refusal {
    enum Plain implements ExchangeRefusal {
        /// Handing over is done by the file holder or the process coordinator (W-F1).
        NOT_YOURS("W-F1"),
        CARD_UNREADABLE(""),
        FILE_UNREADABLE(""),
        FILE_UNWRITABLE(""),
        OWN_CARD(""),
        /// Numbers would collide (DEC-22).
        SAME_LETTER("DEC-22"),
        WORDS_DIFFER("CARD"),
        PARTNER_UNKNOWN(""),
        NOTHING_CHOSEN(""),
        /// Taken in before: a bundle works once.
        SEEN_BEFORE("REPLAY"),
        OTHER_SCHEMA(""),
        /// Signed by a partner and yet not what this program writes.
        CONTENT_WRONG("CONTENT"),
        CHOICE_MISSING(""),
        NOT_AWAY(""),
        /// Something in it is of a municipality this person does not keep the files of.
        NOT_YOUR_MUNICIPALITY("DEC-5"),
        /// More than one file holds.
        TOO_MANY(""),
        /// The file may have been written: what goes with it stays marked as elsewhere.
        MAYBE_LEFT("DEC-22");

        private final String code;

        Plain(String code) {
            this.code = code;
        }

        @Override
        public String textKey() {
            return "refusal.exchange." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public String logCode() {
            return code;
        }
    }

    /// One of the chosen dossiers cannot go.
    record Stays(Because because, DossierNumber number) implements ExchangeRefusal {
        public enum Because {
            /// On an agenda or being weighed.
            AT_TABLE,
            AWAY_ALREADY,
            /// On loan here: it can only be brought back to where it came from (DEC-22).
            ON_LOAN,
            /// Not on loan from there, so it cannot be brought back to it.
            NOT_ON_LOAN
        }

        @Override
        public String textKey() {
            return switch (because) {
                case AT_TABLE -> "refusal.exchange.at-table";
                case AWAY_ALREADY -> "refusal.exchange.away-already";
                case ON_LOAN -> "refusal.exchange.on-loan";
                case NOT_ON_LOAN -> "refusal.exchange.not-on-loan";
            };
        }

        @Override
        public List<Object> details() {
            return List.of(number.text());
        }

        @Override
        public String logCode() {
            return "DEC-22";
        }
    }

    /// What came can only be left aside: two teams would work on it, or what is here would come apart.
    record Aside(DossierNumber number, Arrival.Standing standing) implements ExchangeRefusal {
        @Override
        public String textKey() {
            return switch (standing) {
                case AT_TABLE -> "refusal.exchange.at-table-here";
                case OTHER_CASE -> "refusal.exchange.other-case";
                default -> "refusal.exchange.still-elsewhere";
            };
        }

        @Override
        public List<Object> details() {
            return List.of(number.text());
        }

        @Override
        public String logCode() {
            return "DEC-22";
        }
    }

    /// The file itself was refused.
    record OfBundle(BundleRefusal refusal) implements ExchangeRefusal, PassedOn {}
}
