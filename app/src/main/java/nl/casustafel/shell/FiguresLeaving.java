package nl.casustafel.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.casustafel.identity.Written;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.provision.HandOut;
import nl.casustafel.provision.Handover;
import nl.casustafel.provision.Provision;
import nl.casustafel.provision.ProvisionRefusal;
import nl.casustafel.quality.ui.FiguresOutlet;

/// Figures on the framework leave as every file does: through the register.
final class FiguresLeaving implements FiguresOutlet {
    private final Actor actor;
    private final HandOut handOut;

    FiguresLeaving(Actor actor, HandOut handOut) {
        this.actor = actor;
        this.handOut = handOut;
    }

    @Override
    public Optional<Refusal> permit(Stated stated) {
        return handOut.permit(actor, handover(stated))
                        instanceof Outcome.Refused<Handover, ProvisionRefusal>(ProvisionRefusal refusal)
                ? Optional.of(refusal)
                : Optional.empty();
    }

    @Override
    public Outcome<Written, Refusal> write(Stated stated, byte[] table, Path target) {
        return switch (handOut.write(handover(stated), table, target)) {
            case Outcome.Done<HandOut.Ready, ProvisionRefusal>(HandOut.Ready ready) -> Outcome.done(() -> leave(ready));
            case Outcome.Refused<HandOut.Ready, ProvisionRefusal>(ProvisionRefusal refusal) -> Outcome.refused(refusal);
        };
    }

    private Optional<Refusal> leave(HandOut.Ready ready) {
        return handOut.leave(actor, ready)
                        instanceof Outcome.Refused<Provision, ProvisionRefusal>(ProvisionRefusal refusal)
                ? Optional.of(refusal)
                : Optional.empty();
    }

    private static Handover handover(Stated stated) {
        return new Handover(
                stated.recipient(),
                stated.purpose(),
                stated.basis(),
                Handover.Form.FRAMEWORK_FIGURES,
                List.of(stated.part()),
                Optional.empty());
    }
}
