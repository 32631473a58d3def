package nl.casustafel.shell;

import java.nio.file.Path;
import java.util.Optional;
import nl.casustafel.identity.Written;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.Role;
import nl.casustafel.provision.HandOut;
import nl.casustafel.provision.Handover;
import nl.casustafel.provision.ItemRanges;
import nl.casustafel.provision.Provision;
import nl.casustafel.provision.ProvisionRefusal;
import nl.casustafel.signal.ui.ListActs;

/// Lists of signals leave as every file does: through the register.
final class ListLeaving implements ListActs.Outlet {
    private final Actor actor;
    private final HandOut handOut;

    ListLeaving(Actor actor, HandOut handOut) {
        this.actor = actor;
        this.handOut = handOut;
    }

    @Override
    public boolean isOffered() {
        return actor.has(Role.FILE_HOLDER) || actor.has(Role.PROCESS_COORDINATOR);
    }

    @Override
    public Optional<Refusal> permit(Stated stated) {
        return handover(stated) instanceof Outcome.Done<Handover, ProvisionRefusal>(Handover handover)
                ? refused(handOut.permit(actor, handover))
                : refused(handover(stated));
    }

    @Override
    public Outcome<Written, Refusal> write(Stated stated, byte[] table, Path target) {
        return switch (handover(stated).then(handover -> handOut.write(handover, table, target))) {
            case Outcome.Done<HandOut.Ready, ProvisionRefusal>(HandOut.Ready ready) -> Outcome.done(() -> leave(ready));
            case Outcome.Refused<HandOut.Ready, ProvisionRefusal>(ProvisionRefusal refusal) -> Outcome.refused(refusal);
        };
    }

    private Optional<Refusal> leave(HandOut.Ready ready) {
        Outcome<Provision, ProvisionRefusal> left = handOut.leave(actor, ready);
        return refused(left);
    }

    private static Outcome<Handover, ProvisionRefusal> handover(Stated stated) {
        return ItemRanges.of(stated.numbers())
                .map(items -> new Handover(
                        stated.recipient(),
                        stated.purpose(),
                        stated.basis(),
                        Handover.Form.SIGNAL_LIST,
                        items,
                        Optional.empty()));
    }

    private static <T> Optional<Refusal> refused(Outcome<T, ProvisionRefusal> outcome) {
        return outcome instanceof Outcome.Refused<T, ProvisionRefusal>(ProvisionRefusal refusal)
                ? Optional.of(refusal)
                : Optional.empty();
    }
}
