package nl.casustafel.provision;

import java.util.Locale;

/// Why a file may not leave.
public enum HandOutRefusal implements ProvisionRefusal {
    /// W-F1: handing out is done by the file holder or the process coordinator.
    NOT_YOURS("W-F1"),
    /// DEC-10: the log leaves through who reviews lawfulness or the process coordinator.
    LOG_NOT_YOURS("DEC-10"),
    /// DEC-10: figures on the framework leave through who keeps its quality.
    FIGURES_NOT_YOURS("DEC-10"),
    /// Only final minutes leave, and only those the actor may see (DEC-25).
    NO_FINAL_MINUTES("W-F1"),
    /// W-F4: the register names all that left.
    TOO_MANY_ITEMS("W-F4"),
    /// W-F4: each printed copy has its own number; another got this one meanwhile.
    COPY_TAKEN("W-F4");

    private final String rule;

    HandOutRefusal(String rule) {
        this.rule = rule;
    }

    @Override
    public String textKey() {
        return "refusal.provision." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String logCode() {
        return rule;
    }
}
