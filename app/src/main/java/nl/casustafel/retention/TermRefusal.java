package nl.casustafel.retention;

import java.util.Locale;
import nl.casustafel.kernel.Refusal;

/// Why the term of a case was not changed, or its destruction not suspended.
public enum TermRefusal implements Refusal {
    /// The file holder of its municipality, police or OM.
    NOT_ALLOWED("W-G1"),
    /// Not there, or not for this person.
    UNKNOWN("ACCESS"),
    /// Of a case under the WPGA the term runs from the last processing, and nothing extends it.
    NOT_WGS("W-G7"),
    /// What has passed is not brought back.
    TERM_PASSED("W-G7"),
    /// Two years each time, from the end of the term.
    TOO_LONG("W-G7"),
    GROUND_DOES_NOT_FIT("W-G7"),
    CONSENT_MISSING("W-G7"),
    /// Later than today and within a year.
    REVIEW_DATE("W-G1"),
    OWNER_GONE("W-G1"),
    ENDED_ALREADY("W-G1"),
    CHANGED_MEANWHILE("");

    private final String code;

    TermRefusal(String code) {
        this.code = code;
    }

    @Override
    public String textKey() {
        return "refusal.term." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String logCode() {
        return code;
    }
}
