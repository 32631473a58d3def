package nl.casustafel.identity;

import java.util.List;
import java.util.Locale;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.signal.DossierNumber;

/// Why two were not joined, or not parted.
public sealed interface IdentityRefusal extends Refusal {
    enum Rule implements IdentityRefusal {
        NOT_ALLOWED("ROLE"),
        /// One of them is not there, or not for this person; which of the two is not told (DEC-5).
        NOT_FOUND(""),
        JOINED_ALREADY("W-A3"),
        /// Somebody else reads about one of them what this person does not see.
        NOT_ALL_SEEN("DEC-5"),
        /// Two citizen service numbers are two people.
        NUMBERS_DIFFER("W-D9"),
        /// What came after rests on it.
        LATER_FIRST("W-A3");

        private final String code;

        Rule(String code) {
            this.code = code;
        }

        @Override
        public String textKey() {
            return "refusal.identity." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public String logCode() {
            return code;
        }
    }

    /// What was reported is fixed while it lies at the table (T-S3, W-C7).
    record AtTable(DossierNumber number) implements IdentityRefusal {
        @Override
        public String textKey() {
            return "refusal.identity.at-table";
        }

        @Override
        public List<Object> details() {
            return List.of(number.text());
        }

        @Override
        public String logCode() {
            return "T-S3";
        }
    }

    /// Another team works on it.
    record Elsewhere(DossierNumber number) implements IdentityRefusal {
        @Override
        public String textKey() {
            return "refusal.identity.elsewhere";
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
}
