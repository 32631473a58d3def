package nl.casustafel.meeting;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.Signals;
import nl.casustafel.team.Mandate;
import nl.casustafel.team.Municipality;
import nl.casustafel.team.Party;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Tx;

/// Says who of the three is missing at an item: police, OM and the mayor of that place each sit there, or
/// wrote beforehand what they hold (T-S4, WPGA art. 5(3)).
public final class ThreeThere {
    private final Meetings meetings;
    private final Signals signals;
    private final TeamReads team;
    private final CaseClock clock;

    public ThreeThere(Meetings meetings, Signals signals, TeamReads team, CaseClock clock) {
        this.meetings = meetings;
        this.signals = signals;
        this.team = team;
        this.clock = clock;
    }

    Set<Party> missing(Tx tx, Actor actor, AgendaItem item, SignalId signal) {
        Set<PersonId> there = there(tx, item);
        Optional<Municipality.Key> place =
                signals.find(tx, actor, signal).flatMap(found -> found.value().municipality());
        LocalDate today = clock.today();
        Set<Party> missing = EnumSet.allOf(Party.class);
        team.mandates(tx).stream()
                .filter(mandate -> mandate.holdsOn(today) && there.contains(mandate.person()))
                .filter(mandate ->
                        mandate.party() != Party.MAYOR || mandate.municipality().equals(place))
                .map(Mandate::party)
                .forEach(missing::remove);
        return missing;
    }

    private Set<PersonId> there(Tx tx, AgendaItem item) {
        Set<Attendee.Key> counted = new HashSet<>(meetings.present(tx, item.id()));
        counted.addAll(meetings.inWriting(tx, item.id()));
        Set<PersonId> people = new HashSet<>();
        meetings.attendees(tx, item.meeting()).stream()
                .filter(one -> counted.contains(one.id()))
                .forEach(one -> one.person().ifPresent(people::add));
        return people;
    }
}
