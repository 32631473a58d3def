package nl.casustafel.shell;

import nl.casustafel.kernel.Actor;
import nl.casustafel.plan.ui.CalendarOutlet;
import nl.casustafel.provision.HandOut;

/// The way out of days of actions as the program has it, for tests of other rooms.
public final class CalendarWays {
    private CalendarWays() {}

    public static CalendarOutlet outlet(Actor actor, HandOut handOut) {
        return new CalendarLeaving(actor, handOut);
    }
}
