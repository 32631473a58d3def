package nl.casustafel.provision;

import java.util.Locale;

/// Why something of the register was not written down.
public enum DecisionRefusal implements ProvisionRefusal {
    /// W-F3: written down by whoever speaks for the police, or by the process coordinator.
    NOT_YOURS("W-F3"),
    /// W-F3: a decision is written down once it is taken.
    NOT_YET_TAKEN("W-F3"),
    /// W-F4: this line is not there, or is about nothing that left.
    UNKNOWN("W-F4"),
    /// W-F4: a recipient is asked once.
    ASKED_ALREADY("W-F4");

    private final String rule;

    DecisionRefusal(String rule) {
        this.rule = rule;
    }

    @Override
    public String textKey() {
        return "refusal.provision.decision." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String logCode() {
        return rule;
    }
}
