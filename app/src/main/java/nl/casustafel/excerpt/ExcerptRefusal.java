package nl.casustafel.excerpt;

import java.util.Locale;
import nl.casustafel.kernel.Refusal;

/// Why minutes were not redacted, or no part of them left.
public enum ExcerptRefusal implements Refusal {
    /// Not there, or not for this person's eyes.
    UNKNOWN("ACCESS"),
    /// W-F1: redacting is done by who may hand out.
    NOT_YOURS("W-F1"),
    /// DEC-27: what can still change is not redacted.
    NOT_FINAL("DEC-27"),
    /// DEC-27: a part was destroyed, or what stands there reads otherwise, since it was begun or looked at.
    CHANGED_SINCE("DEC-27"),
    NOTHING_MARKED("DEC-27"),
    /// W-L1: each passage has its ground.
    NO_GROUND("W-L1"),
    /// W-L1, Woo art. 5.1(3): what was weighed is told.
    NO_REASON("W-L1"),
    /// W-L1, Woo art. 5.3.
    NO_REASON_OLD("W-L1"),
    /// W-L1: dissent does not vanish for the sake of governing without a word.
    NO_REASON_DISSENT("W-L1"),
    /// It lies before a second reader, or was agreed.
    NOT_A_DRAFT(""),
    NOT_OFFERED(""),
    /// DEC-27: a second reader is somebody else.
    SAME_READER("DEC-27"),
    /// DEC-27: nothing leaves before a second reader agreed.
    NOT_AGREED("DEC-27"),
    PRINT_FAILED("");

    private final String rule;

    ExcerptRefusal(String rule) {
        this.rule = rule;
    }

    @Override
    public String textKey() {
        return "refusal.excerpt." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String logCode() {
        return rule;
    }
}
