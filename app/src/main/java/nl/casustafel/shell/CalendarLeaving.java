package nl.casustafel.shell;

import java.nio.file.Path;
import java.util.Optional;
import nl.casustafel.identity.Written;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.plan.ui.CalendarOutlet;
import nl.casustafel.provision.HandOut;
import nl.casustafel.provision.HandOutRefusal;
import nl.casustafel.provision.Handover;

/// Days of actions leave as every file does: through the register.
final class CalendarLeaving implements CalendarOutlet {
    private final WayOut out;

    CalendarLeaving(Actor actor, HandOut handOut) {
        this.out = new WayOut(actor, handOut);
    }

    @Override
    public Optional<Refusal> permit(Stated stated) {
        return Handover.hasRoomFor(stated.numbers())
                ? out.permit(handover(stated))
                : Optional.of(HandOutRefusal.TOO_MANY_ITEMS);
    }

    @Override
    public Outcome<Written, Refusal> write(Stated stated, byte[] calendar, Path target) {
        return out.write(handover(stated), calendar, target, last -> last::get);
    }

    private static Handover handover(Stated stated) {
        return new Handover(
                stated.recipient(),
                stated.purpose(),
                stated.basis(),
                Handover.Form.CALENDAR,
                stated.numbers(),
                Optional.empty());
    }
}
