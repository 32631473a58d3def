package nl.casustafel.weighing;

import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Keeps what the form says now: whole, each time a field was left. Possible until the weighing is decided.
public final class SaveForm {
    private final Transactor transactor;
    private final Weighings weighings;

    public SaveForm(Transactor transactor, Weighings weighings) {
        this.transactor = transactor;
        this.weighings = weighings;
    }

    /// Gives the new version of the weighing.
    public Outcome<Integer, WeighingRefusal> handle(Actor actor, WeighingId id, int version, WeighingForm form) {
        return transactor.write(actor, Purpose.WEIGH_SIGNAL, tx -> within(tx, actor, id, version, form));
    }

    public Outcome<Integer, WeighingRefusal> within(Tx tx, Actor actor, WeighingId id, int version, WeighingForm form) {
        return OpenOnly.find(weighings, tx, actor, id).then(weighing -> {
            if (!weighings.change(tx, weighing.with(form), version)) {
                return Outcome.refused(WeighingRefusal.Plain.CHANGED_MEANWHILE);
            }
            tx.audit(WeighingAction.WEIGHING_FORM_SAVED, id);
            tx.emit(new WeighingChanged(id, weighing.signal()));
            return Outcome.done(version + 1);
        });
    }
}
