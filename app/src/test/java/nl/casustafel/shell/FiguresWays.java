package nl.casustafel.shell;

import nl.casustafel.kernel.Actor;
import nl.casustafel.provision.HandOut;
import nl.casustafel.quality.ui.FiguresOutlet;

/// The way out of figures as the program has it, for tests of other rooms.
public final class FiguresWays {
    private FiguresWays() {}

    public static FiguresOutlet outlet(Actor actor, HandOut handOut) {
        return new FiguresLeaving(actor, handOut);
    }
}
