package nl.casustafel.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.casustafel.audit.ui.LogOutlet;
import nl.casustafel.identity.Written;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.Role;
import nl.casustafel.provision.HandOut;
import nl.casustafel.provision.Handover;

/// Parts of the log leave as every file does: through the register.
final class LogLeaving implements LogOutlet {
    private final Actor actor;
    private final WayOut out;

    LogLeaving(Actor actor, HandOut handOut) {
        this.actor = actor;
        this.out = new WayOut(actor, handOut);
    }

    @Override
    public boolean isOffered() {
        return actor.has(Role.LAWFULNESS_REVIEW) || actor.has(Role.PROCESS_COORDINATOR);
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
                Handover.Form.LOG_TABLE,
                List.of(stated.part()),
                Optional.empty());
    }
}
