package nl.casustafel.shell;

import nl.casustafel.audit.ui.LogOutlet;
import nl.casustafel.kernel.Actor;
import nl.casustafel.provision.HandOut;

/// The way out of the log as the program has it, for tests of other rooms.
public final class LogWays {
    private LogWays() {}

    public static LogOutlet outlet(Actor actor, HandOut handOut) {
        return new LogLeaving(actor, handOut);
    }
}
