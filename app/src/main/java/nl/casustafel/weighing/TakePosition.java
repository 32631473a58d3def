package nl.casustafel.weighing;

import java.util.Optional;
import nl.casustafel.assessment.Rounds;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.signal.Signals;
import nl.casustafel.team.Party;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Adds the signed position of police, OM or mayor (W-C3, DEC-6). The signer holds a mandate for that party
/// today, and as mayor for the municipality of the signal; nobody stands for two of the three.
public final class TakePosition {
    private final Transactor transactor;
    private final Weighings weighings;
    private final AddPosition add;

    /// What is signed. The name comes from the signature, never from a list.
    public record Signed(Party party, Stand stand, Optional<LongText> text, SignatureProof signature)
            implements PersonalData {
        @Override
        public String toString() {
            return "Signed[" + party + "]";
        }
    }

    public TakePosition(
            Transactor transactor,
            Weighings weighings,
            Rounds rounds,
            Signals signals,
            TeamReads team,
            CaseClock clock) {
        this.transactor = transactor;
        this.weighings = weighings;
        this.add = new AddPosition(weighings, rounds, new Mandated(signals, team, clock), clock);
    }

    public Outcome<Position, WeighingRefusal> handle(Actor actor, WeighingId weighing, Signed signed) {
        return transactor.write(actor, Purpose.WEIGH_SIGNAL, tx -> within(tx, actor, weighing, signed));
    }

    public Outcome<Position, WeighingRefusal> within(Tx tx, Actor actor, WeighingId id, Signed signed) {
        AddPosition.Held held =
                new AddPosition.Held(signed.party(), signed.signature().person(), signed.stand(), signed.text());
        return OpenOnly.find(weighings, tx, actor, id)
                .then(weighing -> add.to(
                        tx,
                        actor,
                        weighing,
                        held,
                        new Given.Signed(signed.signature().with())))
                .map(position -> {
                    tx.audit(WeighingAction.POSITION_TAKEN, id, held.code());
                    return position;
                });
    }
}
