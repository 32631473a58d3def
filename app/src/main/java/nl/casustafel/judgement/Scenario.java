package nl.casustafel.judgement;

import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;

/// How it may go on, by what that would be noticed first, and what happens then.
public record Scenario(LongText text, LongText earlySigns, LongText measure) implements PersonalData {
    public enum Outlook {
        MOST_LIKELY,
        GRAVE_BUT_CONCEIVABLE,
        FAVOURABLE
    }

    @Override
    public String toString() {
        return "Scenario[]";
    }
}
