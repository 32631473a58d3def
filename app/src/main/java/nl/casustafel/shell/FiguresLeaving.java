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
import nl.casustafel.quality.ui.FiguresOutlet;

/// Figures on the framework leave as every file does: through the register.
final class FiguresLeaving implements FiguresOutlet {
    private final WayOut out;

    FiguresLeaving(Actor actor, HandOut handOut) {
        this.out = new WayOut(actor, handOut);
    }

    @Override
    public Optional<Refusal> permit(Stated stated) {
        return out.permit(handover(stated));
    }

    @Override
    public Outcome<Written, Refusal> write(Stated stated, byte[] table, Path target) {
        return out.write(handover(stated), table, target, last -> last::get);
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
