package nl.casustafel.meeting;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.casustafel.kernel.LongText;
import nl.casustafel.signal.PreSortReason;
import nl.casustafel.signal.SetAside;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalRefusal;
import nl.casustafel.signal.SignalState;
import nl.casustafel.team.Party;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.testkit.MeetingMother;
import nl.casustafel.testkit.PreSelection;
import nl.casustafel.testkit.Refused;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// DEC-1: what was settled without the table stands under a fixed item of the next one, by number and
/// outcome, and each of the three may pull one to the table.
class SetAsideTest {
    private static final LongText WHY = LongText.of("Geen enkel feit wijst op radicalisering.");

    private final TestVault vault = new TestVault();
    private final WeighingMother table = new WeighingMother(vault);
    private final MeetingMother mother = new MeetingMother(vault, table.team, table.signals);

    @BeforeEach
    void allow() {
        new PreSelection(vault, table.team).allow();
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void dec1EachSettledSignalComesOnceBeforeTheTableByNumberAndOutcome() {
        Signal settled = settled(table.signals.tested());
        Meeting.Key first = mother.meeting();
        done(mother.open.handle(mother.chair(), first));
        AgendaItem item = fixed(first);
        mother.onTable(first, item.id());
        assertEquals(
                List.of("Signaal " + settled.number().text()
                        + " is buiten overleg afgedaan: geen aanwijzing voor radicalisering."),
                lines(item));
        assertEquals(List.of(settled.id()), shown(first));
        done(mother.closeItem.handle(mother.chair(), item.id(), List.of()));
        done(mother.close.handle(mother.chair(), first, Set.of()));

        vault.time.forward(Duration.ofDays(7));
        Meeting.Key next = mother.meeting();
        done(mother.open.handle(mother.chair(), next));
        assertTrue(items(next).isEmpty(), "shown before");
    }

    @Test
    void dec1EachOfTheThreePullsOneToThisTable() {
        for (TeamPerson one : List.of(table.team.police, table.team.prosecution, table.team.mayor)) {
            Signal settled = settled(table.signals.tested());
            AgendaItem item = onTable();
            Party party = party(one);
            Signal pulled = done(
                    mother.pull.handle(mother.chair(), item.id(), settled.id(), party, WeighingMother.signature(one)));
            assertEquals(SignalState.ON_AGENDA, pulled.state());
            assertTrue(items(item.meeting()).stream()
                    .anyMatch(each -> each.topic().equals(new Topic.OfSignal(settled.id()))));
            assertTrue(vault.read(tx -> table.signals.signals.find(tx, TeamMother.as(one), settled.id()))
                    .isPresent());
            AgendaItem.Key weighed = items(item.meeting()).getLast().id();
            done(mother.closeItem.handle(mother.chair(), item.id(), List.of()));
            done(mother.close.handle(mother.chair(), item.meeting(), Set.of(weighed)));
            vault.time.forward(Duration.ofDays(7));
        }
    }

    @Test
    void dec1WhatIsNotTestedIsTestedFirst() {
        Signal settled = settled(untested());
        AgendaItem item = onTable();
        Signal pulled = done(mother.pull.handle(
                mother.chair(), item.id(), settled.id(), Party.POLICE, WeighingMother.signature(table.team.police)));
        assertEquals(SignalState.IN_TESTING, pulled.state());
        assertEquals(1, items(item.meeting()).size());
        assertEquals(
                "Signaal " + settled.number().text() + " is ter tafel gehaald door politie en wordt eerst getoetst.",
                lines(item).getLast());
        assertEquals(
                SignalRefusal.Rule.PULLED_BEFORE,
                Refused.by(
                        "DEC-1",
                        table.signals.preSort.handle(
                                table.signals.receiver(),
                                settled.id(),
                                PreSortReason.TO_CARE,
                                WHY,
                                WeighingMother.signature(table.team.mayor))));
    }

    @Test
    void dec1NobodyElsePullsAndTheMayorOfAnotherPlaceNeither() {
        Signal settled = settled(table.signals.tested());
        AgendaItem item = onTable();
        for (TeamPerson other : List.of(table.team.fileHolder, table.team.otherMayor, table.team.coordinator)) {
            assertEquals(
                    SignalRefusal.Rule.NOT_OF_THE_THREE,
                    Refused.by(
                                    "DEC-1",
                                    mother.pull.handle(
                                            mother.chair(),
                                            item.id(),
                                            settled.id(),
                                            Party.MAYOR,
                                            WeighingMother.signature(other)))
                            .own());
        }
        assertEquals(SignalState.CLOSED, state(settled.id()));
    }

    @Test
    void dec1WhatIsDestroyedOrAlreadyAtTheTableIsNotPulled() {
        Signal settled = settled(table.signals.tested());
        Signal weighed = table.signals.onAgenda();
        AgendaItem item = onTable();
        for (SignalId id : List.of(weighed.id(), SignalId.fresh())) {
            assertEquals(
                    SignalRefusal.Rule.NOT_SET_ASIDE,
                    Refused.by(
                                    "DEC-1",
                                    mother.pull.handle(
                                            mother.chair(),
                                            item.id(),
                                            id,
                                            Party.POLICE,
                                            WeighingMother.signature(table.team.police)))
                            .own());
        }
        assertEquals(SignalState.CLOSED, state(settled.id()));
    }

    private Signal settled(Signal signal) {
        return done(table.signals.preSort.handle(
                table.signals.receiver(),
                signal.id(),
                PreSortReason.NO_SIGN_OF_RADICALISATION,
                WHY,
                WeighingMother.signature(table.team.mayor)));
    }

    /// In testing, with a fact nobody looked at.
    private Signal untested() {
        Signal signal = table.signals.received();
        return done(table.signals.testFacts.handle(table.signals.receiver(), signal.id(), Map.of()));
    }

    private AgendaItem onTable() {
        Meeting.Key meeting = mother.meeting();
        done(mother.open.handle(mother.chair(), meeting));
        AgendaItem item = fixed(meeting);
        mother.onTable(meeting, item.id());
        return item;
    }

    private List<AgendaItem> items(Meeting.Key meeting) {
        return vault.read(tx -> mother.meetings.items(tx, meeting));
    }

    private AgendaItem fixed(Meeting.Key meeting) {
        return items(meeting).stream()
                .filter(item -> item.topic() instanceof Topic.SetAside)
                .findFirst()
                .orElseThrow();
    }

    private List<String> lines(AgendaItem item) {
        return vault.read(tx -> mother.meetings.lines(tx, item.id())).stream()
                .map(line -> line.text().value())
                .toList();
    }

    private List<SignalId> shown(Meeting.Key meeting) {
        AgendaItem item = fixed(meeting);
        return vault.read(tx -> mother.pull.shown(tx, mother.chair(), item)).stream()
                .map(SetAside::id)
                .toList();
    }

    private SignalState state(SignalId id) {
        return vault.read(tx -> table.signals.signals.find(tx, table.signals.receiver(), id))
                .orElseThrow()
                .value()
                .state();
    }

    private Party party(TeamPerson one) {
        return one.equals(table.team.police)
                ? Party.POLICE
                : one.equals(table.team.prosecution) ? Party.PROSECUTION : Party.MAYOR;
    }
}
