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
import nl.casustafel.provision.ProvisionRefusal;
import nl.casustafel.signal.ui.ListActs;

/// Lists of signals leave as every file does: through the register.
final class ListLeaving implements ListActs.Outlet {
    private final Actor actor;
    private final WayOut out;

    ListLeaving(Actor actor, HandOut handOut) {
        this.actor = actor;
        this.out = new WayOut(actor, handOut);
    }

    @Override
    public boolean isOffered() {
        return actor.has(Role.FILE_HOLDER) || actor.has(Role.PROCESS_COORDINATOR);
    }

    @Override
    public Optional<Refusal> permit(Stated stated) {
        return handover(stated) instanceof Outcome.Done<Handover, ProvisionRefusal>(Handover handover)
                ? out.permit(handover)
                : WayOut.refused(handover(stated));
    }

    @Override
    public Outcome<Written, Refusal> write(Stated stated, byte[] table, Path target) {
        return switch (handover(stated)) {
            case Outcome.Done<Handover, ProvisionRefusal>(Handover handover) ->
                out.write(handover, table, target, last -> last::get);
            case Outcome.Refused<Handover, ProvisionRefusal>(ProvisionRefusal refusal) -> Outcome.refused(refusal);
        };
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
}
