package nl.casustafel.weighing;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.Signals;
import nl.casustafel.team.Mandate;
import nl.casustafel.team.Municipality;
import nl.casustafel.team.Party;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Tx;

/// Says whether somebody speaks for a party about a signal: with a mandate that holds today, and as mayor
/// for the municipality of that signal (W-C3, W-A3, DEC-5).
final class Mandated {
    private final Signals signals;
    private final TeamReads team;
    private final CaseClock clock;

    Mandated(Signals signals, TeamReads team, CaseClock clock) {
        this.signals = signals;
        this.team = team;
        this.clock = clock;
    }

    Outcome<Mandate, WeighingRefusal> find(Tx tx, Actor actor, SignalId signal, Party party, PersonId person) {
        if (team.person(tx, person).filter(TeamPerson::active).isEmpty()) {
            return Outcome.refused(WeighingRefusal.Plain.SIGNER_UNKNOWN);
        }
        LocalDate today = clock.today();
        Optional<Municipality.Key> municipality =
                signals.find(tx, actor, signal).flatMap(found -> found.value().municipality());
        return team.mandates(tx).stream()
                .filter(mandate -> mandate.person().equals(person))
                .filter(mandate -> mandate.party() == party && mandate.holdsOn(today))
                .filter(mandate -> party != Party.MAYOR || speaksFor(mandate, municipality))
                .findFirst()
                .<Outcome<Mandate, WeighingRefusal>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new WeighingRefusal.NoMandate(party)));
    }

    private static boolean speaksFor(Mandate mandate, Optional<Municipality.Key> municipality) {
        return municipality.isPresent() && mandate.municipality().equals(municipality);
    }
}
