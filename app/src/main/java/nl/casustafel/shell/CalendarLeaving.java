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
import nl.casustafel.provision.ProvisionRefusal;

/// Days of actions leave as every file does: through the register.
final class CalendarLeaving implements CalendarOutlet {
    private final Actor actor;
    private final HandOut handOut;

    CalendarLeaving(Actor actor, HandOut handOut) {
        this.actor = actor;
        this.handOut = handOut;
    }

    @Override
    public Optional<Refusal> permit(Stated stated) {
        return Handover.hasRoomFor(stated.numbers())
                ? refused(handOut.permit(actor, handover(stated)))
                : Optional.of(HandOutRefusal.TOO_MANY_ITEMS);
    }

    @Override
    public Outcome<Written, Refusal> write(Stated stated, byte[] calendar, Path target) {
        return switch (handOut.write(handover(stated), calendar, target)) {
            case Outcome.Done<HandOut.Ready, ProvisionRefusal>(HandOut.Ready ready) ->
                Outcome.done(() -> refused(handOut.leave(actor, ready)));
            case Outcome.Refused<HandOut.Ready, ProvisionRefusal>(ProvisionRefusal refusal) -> Outcome.refused(refusal);
        };
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

    private static <T> Optional<Refusal> refused(Outcome<T, ProvisionRefusal> outcome) {
        return outcome instanceof Outcome.Refused<T, ProvisionRefusal>(ProvisionRefusal refusal)
                ? Optional.of(refusal)
                : Optional.empty();
    }
}
