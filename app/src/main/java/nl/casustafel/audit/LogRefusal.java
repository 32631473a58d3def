package nl.casustafel.audit;

import java.util.Locale;
import nl.casustafel.kernel.Refusal;

/// Why the log stands in the way of an act, or is not given.
public enum LogRefusal implements Refusal {
    /// The check at opening has not ended.
    NOT_CHECKED(""),
    /// An entry was changed, moved or removed (BIO2 8.15.05).
    BROKEN("W-I3");

    private final String rule;

    LogRefusal(String rule) {
        this.rule = rule;
    }

    @Override
    public String textKey() {
        return "refusal.audit." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String logCode() {
        return rule;
    }
}
