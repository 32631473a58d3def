package nl.casustafel.minutes;

import java.util.List;
import java.util.Locale;
import nl.casustafel.audit.LogRefusal;
import nl.casustafel.kernel.PassedOn;
import nl.casustafel.kernel.Refusal;

/// Why minutes were not composed or did not become final.
public sealed interface MinutesRefusal extends Refusal {
    enum Plain implements MinutesRefusal {
        /// Not there, or not for this person's eyes.
        UNKNOWN("ACCESS"),
        NOT_YOURS("ACCESS"),
        /// The actor may not see every item, so that the minutes would silently lack one.
        NOT_ALL_VISIBLE("ACCESS"),
        ALREADY_FINAL(""),
        /// DEC-23: only what is final can be opened again.
        NOT_FINAL(""),
        REOPEN_NOT_YOURS("ACCESS"),
        /// DEC-23: two sign-offs are two people.
        SAME_SIGNER("DEC-23"),
        SIGNER_NOT_AT_TABLE("DEC-23"),
        NOT_COMPOSED_AS_FINAL(""),
        /// DEC-26: the file was read back and lacks a text.
        PRINT_INCOMPLETE("DEC-26"),
        PRINT_FAILED(""),
        CHANGED_MEANWHILE("");

        private final String code;

        Plain(String code) {
            this.code = code;
        }

        @Override
        public String textKey() {
            return "refusal.minutes." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public String logCode() {
            return code;
        }
    }

    /// The log was not checked yet, or is not whole.
    record OfLog(LogRefusal refusal) implements MinutesRefusal, PassedOn {}

    record StillOpen(List<OpenPoint> points) implements MinutesRefusal {
        public StillOpen {
            points = List.copyOf(points);
        }

        @Override
        public String textKey() {
            return "refusal.minutes.still-open";
        }

        @Override
        public List<Object> details() {
            return List.of(points.size());
        }
    }
}
