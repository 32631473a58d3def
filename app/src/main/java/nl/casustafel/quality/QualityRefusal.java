package nl.casustafel.quality;

import java.util.Locale;
import nl.casustafel.kernel.Refusal;

/// Why an act on an exercise was refused.
public enum QualityRefusal implements Refusal {
    /// Exercises are begun, closed and read by who keeps the quality of the framework.
    NOT_YOURS("DEC-10"),
    /// One at a time.
    STILL_RUNNING(""),
    NO_PAIRS(""),
    /// Closed in the meantime, or never there.
    NOT_RUNNING(""),
    TOOK_PART(""),
    INCOMPLETE(""),
    /// Made with vignettes or by a version of the framework this program does not have.
    OTHER_VIGNETTES("");

    private final String rule;

    QualityRefusal(String rule) {
        this.rule = rule;
    }

    @Override
    public String textKey() {
        return "refusal.quality." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String logCode() {
        return rule;
    }
}
