package nl.casustafel.weighing;

import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.signal.Signals;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Signs, at the table, for a position that was told outside a meeting (DEC-6): that it was said so, or that it
/// was not and what was meant. The position itself stays as it was noted (W-C3), and so does what was decided
/// on it: who disputes it asks for another weighing. Whoever noted it does not sign for it.
public final class ConfirmPosition {
    private final Transactor transactor;
    private final Weighings weighings;
    private final Mandated mandated;
    private final CaseClock clock;

    /// @param text needed where it is disputed
    public record Signed(Given.Verdict verdict, Optional<LongText> text, SignatureProof signature)
            implements PersonalData {
        @Override
        public String toString() {
            return "Signed[" + verdict + "]";
        }
    }

    public ConfirmPosition(
            Transactor transactor, Weighings weighings, Signals signals, TeamReads team, CaseClock clock) {
        this.transactor = transactor;
        this.weighings = weighings;
        this.mandated = new Mandated(signals, team, clock);
        this.clock = clock;
    }

    public Outcome<ToConfirm, WeighingRefusal> handle(Actor actor, Position.Key position, Signed signed) {
        return transactor.write(actor, Purpose.WEIGH_SIGNAL, tx -> within(tx, actor, position, signed));
    }

    public Outcome<ToConfirm, WeighingRefusal> within(Tx tx, Actor actor, Position.Key id, Signed signed) {
        if (!Recording.allowedTo(actor)) {
            return Outcome.refused(WeighingRefusal.Plain.NOT_YOURS);
        }
        Optional<ToConfirm> found = weighings.toConfirm(tx, actor).stream()
                .filter(one -> one.position().id().equals(id))
                .findFirst();
        if (found.isEmpty()) {
            return Outcome.refused(WeighingRefusal.Plain.NOTHING_TO_CONFIRM);
        }
        if (signed.verdict() == Given.Verdict.DISPUTED && signed.text().isEmpty()) {
            return Outcome.refused(WeighingRefusal.Plain.DISPUTED_WITHOUT_TEXT);
        }
        ToConfirm waiting = found.get();
        if (waiting.position().given() instanceof Given.Told told
                && told.notedBy().equals(signed.signature().person())) {
            return Outcome.refused(WeighingRefusal.Plain.NOTED_BY_YOU);
        }
        return mandated.find(
                        tx,
                        actor,
                        waiting.signal(),
                        waiting.position().party(),
                        signed.signature().person())
                .map(_ -> confirmed(tx, waiting, signed));
    }

    private ToConfirm confirmed(Tx tx, ToConfirm waiting, Signed signed) {
        weighings.confirm(
                tx,
                waiting.position().id(),
                new Given.Confirmation(
                        signed.verdict(),
                        signed.text(),
                        signed.signature().person(),
                        signed.signature().with(),
                        clock.now()));
        tx.audit(
                WeighingAction.POSITION_CONFIRMED,
                waiting.weighing(),
                waiting.position().party() + "_" + signed.verdict());
        tx.emit(new WeighingChanged(waiting.weighing(), waiting.signal()));
        return waiting;
    }
}
