package nl.casustafel.weighing;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.signal.Signals;
import nl.casustafel.team.Mandate;
import nl.casustafel.team.Municipality;
import nl.casustafel.team.Party;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Adds the signed position of police, OM or mayor (W-C3, DEC-6). The signer holds a mandate for that party
/// today, and as mayor for the municipality of the signal; nobody stands for two of the three.
public final class TakePosition {
    private final Transactor transactor;
    private final Weighings weighings;
    private final Signals signals;
    private final TeamReads team;
    private final CaseClock clock;

    /// What is signed. The name comes from the signature, never from a list.
    public record Signed(Party party, Stand stand, Optional<LongText> text, SignatureProof signature)
            implements PersonalData {
        @Override
        public String toString() {
            return "Signed[" + party + "]";
        }
    }

    public TakePosition(Transactor transactor, Weighings weighings, Signals signals, TeamReads team, CaseClock clock) {
        this.transactor = transactor;
        this.weighings = weighings;
        this.signals = signals;
        this.team = team;
        this.clock = clock;
    }

    public Outcome<Position, WeighingRefusal> handle(Actor actor, WeighingId weighing, Signed signed) {
        return transactor.write(actor, Purpose.WEIGH_SIGNAL, tx -> within(tx, actor, weighing, signed));
    }

    public Outcome<Position, WeighingRefusal> within(Tx tx, Actor actor, WeighingId id, Signed signed) {
        return OpenOnly.find(weighings, tx, actor, id).then(weighing -> {
            PersonId signer = signed.signature().person();
            if (team.person(tx, signer).filter(TeamPerson::active).isEmpty()) {
                return Outcome.refused(WeighingRefusal.Plain.SIGNER_UNKNOWN);
            }
            if (standsForAnother(weighings.positions(tx, id), signed)) {
                return Outcome.refused(WeighingRefusal.Plain.SAME_PERSON);
            }
            Optional<Mandate> mandate = mandate(tx, actor, weighing, signed);
            if (mandate.isEmpty()) {
                return Outcome.refused(new WeighingRefusal.NoMandate(signed.party()));
            }
            return Outcome.done(taken(tx, weighing, signed, mandate.get()));
        });
    }

    private static boolean standsForAnother(Positions positions, Signed signed) {
        return positions.latest().values().stream()
                .anyMatch(other -> other.party() != signed.party()
                        && other.person().equals(signed.signature().person()));
    }

    private Optional<Mandate> mandate(Tx tx, Actor actor, Weighing weighing, Signed signed) {
        LocalDate today = clock.today();
        Optional<Municipality.Key> municipality = signals.find(tx, actor, weighing.signal())
                .flatMap(found -> found.value().municipality());
        return team.mandates(tx).stream()
                .filter(mandate -> mandate.person().equals(signed.signature().person()))
                .filter(mandate -> mandate.party() == signed.party() && mandate.holdsOn(today))
                .filter(mandate -> signed.party() != Party.MAYOR || speaksFor(mandate, municipality))
                .findFirst();
    }

    private static boolean speaksFor(Mandate mandate, Optional<Municipality.Key> municipality) {
        return municipality.isPresent() && mandate.municipality().equals(municipality);
    }

    private Position taken(Tx tx, Weighing weighing, Signed signed, Mandate mandate) {
        Position position = new Position(
                Position.Key.fresh(),
                signed.party(),
                signed.signature().person(),
                mandate.id(),
                signed.stand(),
                signed.text(),
                signed.signature().with(),
                clock.now());
        weighings.add(tx, weighing.id(), position);
        tx.audit(WeighingAction.POSITION_TAKEN, weighing.id(), signed.party() + "_" + signed.stand());
        tx.emit(new WeighingChanged(weighing.id(), weighing.signal()));
        return position;
    }
}
