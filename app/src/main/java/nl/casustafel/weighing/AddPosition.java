package nl.casustafel.weighing;

import java.util.Optional;
import nl.casustafel.assessment.About;
import nl.casustafel.assessment.Round;
import nl.casustafel.assessment.Rounds;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.team.Mandate;
import nl.casustafel.team.Party;
import nl.casustafel.vault.Tx;

/// Adds a position to an open weighing, however it was given: what signing one and noting one have in
/// common. The line in the log is for who calls.
final class AddPosition {
    private final Weighings weighings;
    private final Rounds rounds;
    private final Mandated mandated;
    private final CaseClock clock;

    AddPosition(Weighings weighings, Rounds rounds, Mandated mandated, CaseClock clock) {
        this.weighings = weighings;
        this.rounds = rounds;
        this.mandated = mandated;
        this.clock = clock;
    }

    /// Who holds what, for which party.
    record Held(Party party, PersonId person, Stand stand, Optional<LongText> text) implements PersonalData {
        /// What the log says of it.
        String code() {
            return party + "_" + stand;
        }

        @Override
        public String toString() {
            return "Held[" + party + "]";
        }
    }

    /// Blind means nothing once a position is known: nobody takes one before the sheets lie open (DEC-1).
    Outcome<Position, WeighingRefusal> to(Tx tx, Actor actor, Weighing weighing, Held held, Given given) {
        if (rounds.latest(tx, new About(weighing.id().value()))
                .filter(Round::isClosed)
                .isEmpty()) {
            return Outcome.refused(WeighingRefusal.Plain.NOT_RATED);
        }
        if (standsForAnother(weighings.positions(tx, weighing.id()), held)) {
            return Outcome.refused(WeighingRefusal.Plain.SAME_PERSON);
        }
        return mandated.find(tx, actor, weighing.signal(), held.party(), held.person())
                .map(mandate -> added(tx, weighing, held, given, mandate));
    }

    private static boolean standsForAnother(Positions positions, Held held) {
        return positions.latest().values().stream()
                .anyMatch(
                        other -> other.party() != held.party() && other.person().equals(held.person()));
    }

    private Position added(Tx tx, Weighing weighing, Held held, Given given, Mandate mandate) {
        Position position = new Position(
                Position.Key.fresh(),
                held.party(),
                held.person(),
                mandate.id(),
                held.stand(),
                held.text(),
                given,
                clock.now());
        weighings.add(tx, weighing.id(), position);
        tx.emit(new WeighingChanged(weighing.id(), weighing.signal()));
        return position;
    }
}
