package nl.casustafel.weighing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.casustafel.assessment.Rounds;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.signal.Signals;
import nl.casustafel.team.Party;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Notes the position somebody told by phone or in writing, where is weighed outside a meeting (DEC-6),
/// and the one that was written before a meeting by who could not come (T-S4). It
/// is no signature and does not look like one: it says how and when it was told and by whom it was noted,
/// and waits for [ConfirmPosition] at the next meeting.
public final class NotePosition {
    private final Transactor transactor;
    private final Weighings weighings;
    private final AddPosition add;
    private final CaseClock clock;

    /// What was told.
    /// @param at not in the future, and not before the minute in which the weighing began: people tell
    /// minutes
    public record Told(
            Party party, PersonId person, Stand stand, Optional<LongText> text, Given.Means means, Instant at)
            implements PersonalData {
        @Override
        public String toString() {
            return "Told[" + party + "]";
        }
    }

    public NotePosition(
            Transactor transactor,
            Weighings weighings,
            Rounds rounds,
            Signals signals,
            TeamReads team,
            CaseClock clock) {
        this.transactor = transactor;
        this.weighings = weighings;
        this.add = new AddPosition(weighings, rounds, new Mandated(signals, team, clock), clock);
        this.clock = clock;
    }

    public Outcome<Position, WeighingRefusal> handle(Actor actor, WeighingId weighing, Told told) {
        return transactor.write(actor, Purpose.WEIGH_SIGNAL, tx -> within(tx, actor, weighing, told));
    }

    public Outcome<Position, WeighingRefusal> within(Tx tx, Actor actor, WeighingId id, Told told) {
        return within(tx, actor, id, told, false);
    }

    /// @param beforehand of a weighing at the table: whether the meeting knows that it was written before
    /// (T-S4)
    public Outcome<Position, WeighingRefusal> within(Tx tx, Actor actor, WeighingId id, Told told, boolean beforehand) {
        boolean written = beforehand && told.means() == Given.Means.WRITTEN;
        return OpenOnly.find(weighings, tx, actor, id).then(weighing -> {
            if (weighing.manner() == WeighingManner.TABLE && !written) {
                return Outcome.refused(WeighingRefusal.Plain.SIGN_AT_TABLE);
            }
            if (told.person().equals(actor.person())) {
                return Outcome.refused(WeighingRefusal.Plain.SIGN_YOURSELF);
            }
            if (told.at().isAfter(clock.now())
                    || (!written && told.at().isBefore(weighing.openedAt().truncatedTo(ChronoUnit.MINUTES)))) {
                return Outcome.refused(WeighingRefusal.Plain.TOLD_WHEN);
            }
            AddPosition.Held held = new AddPosition.Held(told.party(), told.person(), told.stand(), told.text());
            Given given = new Given.Told(told.means(), told.at(), actor.person(), Optional.empty());
            return add.to(tx, actor, weighing, held, given).map(position -> {
                tx.audit(WeighingAction.POSITION_NOTED, id, held.code());
                return position;
            });
        });
    }
}
