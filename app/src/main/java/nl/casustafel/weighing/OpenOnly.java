package nl.casustafel.weighing;

import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.vault.Tx;

/// Finds the weighing an act is about, for someone who may record, while it is still open.
final class OpenOnly {
    private OpenOnly() {}

    static Outcome<Weighing, WeighingRefusal> find(Weighings weighings, Tx tx, Actor actor, WeighingId id) {
        if (!Recording.allowedTo(actor)) {
            return Outcome.refused(WeighingRefusal.Plain.NOT_YOURS);
        }
        Optional<Weighing> found = weighings.find(tx, actor, id).map(Versioned::value);
        if (found.isEmpty()) {
            return Outcome.refused(WeighingRefusal.Plain.UNKNOWN);
        }
        return found.get().isOpen()
                ? Outcome.done(found.get())
                : Outcome.refused(WeighingRefusal.Plain.ALREADY_DECIDED);
    }
}
