package nl.casustafel.meeting;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.assessment.store.JooqRounds;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.team.Party;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.testkit.MeetingMother;
import nl.casustafel.testkit.Refused;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.weighing.Given;
import nl.casustafel.weighing.NotePosition;
import nl.casustafel.weighing.Position;
import nl.casustafel.weighing.Stand;
import nl.casustafel.weighing.WeighingId;
import nl.casustafel.weighing.WeighingRefusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// T-S4: a weighing begins where police, OM and the mayor of that place are each there, or wrote beforehand
/// what they hold.
class ThreeThereTest {
    private final TestVault vault = new TestVault();
    private final WeighingMother table = new WeighingMother(vault);
    private final MeetingMother mother = new MeetingMother(vault, table.team, table.signals);
    private final NoteTold note = new NoteTold(
            vault.transactor(),
            mother.meetings,
            new NotePosition(
                    vault.transactor(),
                    table.weighings,
                    new JooqRounds(),
                    table.signals.signals,
                    table.team.team,
                    vault.clock));
    private final Meeting.Key meeting = mother.meeting();
    private final AgendaItem.Key item = done(mother.putSignal.handle(
            table.recorder(), meeting, table.signals.onAgenda().id(), 20));

    @BeforeEach
    void open() {
        done(mother.open.handle(mother.chair(), meeting));
        done(mother.tick.handle(mother.chair(), item, mother.chairAt(meeting), TickAttendance.Tick.PRESENT));
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void ts4WhoIsMissingIsNamedUntilAllThreeAreThere() {
        missing(Party.POLICE, Party.PROSECUTION, Party.MAYOR);
        mother.ticked(meeting, item, table.team.police);
        missing(Party.PROSECUTION, Party.MAYOR);
        mother.ticked(meeting, item, table.team.prosecution);
        mother.ticked(meeting, item, table.team.otherMayor);
        missing(Party.MAYOR);
        mother.ticked(meeting, item, table.team.mayor);
        done(mother.openItem.handle(mother.chair(), item));
    }

    @Test
    void ts4WhoWroteBeforehandCountsAndIsNotSaidToBeThere() {
        begunWithMayorInWriting();
        Set<Attendee.Key> there = vault.read(tx -> mother.meetings.present(tx, item));
        assertFalse(there.contains(mother.asked(meeting, table.team.mayor)));
        boolean shown = vault.read(tx -> mother.meetings.shownTo(tx, item, table.team.mayor.id()));
        assertTrue(shown);
        WeighingId weighing = weighing();
        table.rating.ensureRated(weighing);
        Instant yesterday = vault.clock.now().minus(Duration.ofDays(1));
        done(told(table.team.mayor, Party.MAYOR, Given.Means.WRITTEN, yesterday));
        assertEquals(
                Set.of(Party.MAYOR),
                vault.read(tx -> table.weighings.positions(tx, weighing))
                        .latest()
                        .keySet());
        assertFalse(
                vault.read(tx -> mother.meetings.present(tx, item)).contains(mother.asked(meeting, table.team.mayor)));
    }

    @Test
    void ts4WhoDidNotWriteBeforehandSignsAtTheTable() {
        begunWithMayorInWriting();
        table.rating.ensureRated(weighing());
        Instant now = vault.clock.now();
        assertEquals(
                WeighingRefusal.Plain.SIGN_AT_TABLE,
                Refused.by("DEC-6", told(table.team.police, Party.POLICE, Given.Means.WRITTEN, now))
                        .own());
        assertEquals(
                WeighingRefusal.Plain.SIGN_AT_TABLE,
                Refused.by("DEC-6", told(table.team.mayor, Party.MAYOR, Given.Means.PHONE, now))
                        .own());
    }

    @Test
    void ts4OnlyOneOfTheThreeWrites() {
        Refused.by(
                "T-S4",
                mother.tick.handle(mother.chair(), item, mother.chairAt(meeting), TickAttendance.Tick.IN_WRITING));
    }

    private void begunWithMayorInWriting() {
        mother.ticked(meeting, item, table.team.police);
        mother.ticked(meeting, item, table.team.prosecution);
        done(mother.tick.handle(
                mother.chair(), item, mother.asked(meeting, table.team.mayor), TickAttendance.Tick.IN_WRITING));
        done(mother.openItem.handle(mother.chair(), item));
    }

    private void missing(Party... parties) {
        assertEquals(
                new MeetingRefusal.DecidersMissing(Set.of(parties)),
                Refused.by("T-S4", mother.openItem.handle(mother.chair(), item)));
    }

    private WeighingId weighing() {
        return vault.read(tx -> mother.meetings.items(tx, meeting))
                .getFirst()
                .weighing()
                .orElseThrow();
    }

    private Outcome<Position, MeetingRefusal> told(TeamPerson who, Party party, Given.Means means, Instant at) {
        return note.handle(
                mother.chair(),
                item,
                new NotePosition.Told(party, who.id(), Stand.NOT_IN_LINE, Optional.empty(), means, at));
    }
}
