package nl.casustafel.meeting;

import static nl.casustafel.schema.Tables.LIVE_LINE;
import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.testkit.MeetingMother;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.vault.sql.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// DEC-24: until the minutes are final a line can be put right, struck or taken to its item; the log has no
/// text.
class LinesTest {
    private final TestVault vault = new TestVault();
    private final TeamMother team = new TeamMother(vault);
    private final MeetingMother mother = new MeetingMother(vault, team, new SignalMother(vault, team));
    private final Meeting.Key meeting = mother.meeting();
    private final AgendaItem.Key item = topic("Rooster");
    private final AgendaItem.Key other = topic("Rondvraag");

    LinesTest() {
        done(mother.open.handle(mother.chair(), meeting));
        mother.onTable(meeting, item);
    }

    @AfterEach
    void close() {
        vault.close();
    }

    private AgendaItem.Key topic(String title) {
        return done(mother.putTopic.handle(mother.chair(), meeting, ShortText.of(title), 5));
    }

    private LiveLine.Key say(String text, Optional<LiveLine.Key> corrects) {
        return done(mother.addLine.handle(mother.chair(), item, line(text, corrects)));
    }

    private static AddLine.NewLine line(String text, Optional<LiveLine.Key> corrects) {
        return new AddLine.NewLine(LineKind.NOTE, LongText.of(text), corrects);
    }

    private List<String> lines(AgendaItem.Key of) {
        return vault.read(tx -> mother.reads.lines(tx, mother.chair(), of)).stream()
                .map(line -> line.text().value())
                .toList();
    }

    private void closeItem() {
        done(mother.closeItem.handle(mother.chair(), item, List.of()));
    }

    private static void assertRefused(MeetingRefusal expected, Outcome<?, MeetingRefusal> outcome) {
        assertEquals(expected, assertInstanceOf(Outcome.Refused.class, outcome).refusal());
    }

    @Test
    void addsALineWithoutReadingThoseThatAreThere() {
        say("eerst", Optional.empty());
        Meetings blind = (Meetings) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Meetings.class}, (_, method, args) -> {
                    if (Set.of("lines", "attendees", "items").contains(method.getName())) {
                        throw new AssertionError(method.getName() + " grows with the meeting");
                    }
                    try {
                        return method.invoke(mother.meetings, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        AddLine add = new AddLine(vault.transactor(), blind, mother.minutes, vault.clock);
        done(add.handle(mother.chair(), item, line("daarna", Optional.empty())));
        done(add.handle(TeamMother.as(team.coordinator), item, line("en daarna", Optional.empty())));
        assertEquals(List.of("eerst", "daarna", "en daarna"), lines(item));
    }

    @Test
    void strikesALineWithItsEarlierWordings_DEC_24() {
        LiveLine.Key first = say("de verkeerde naam", Optional.empty());
        LiveLine.Key second = say("nog steeds de naam", Optional.of(first));
        say("blijft", Optional.empty());
        done(mother.strikeLine.handle(mother.chair(), second));
        assertEquals(List.of("blijft"), lines(item));
        String stored = vault.read(
                        tx -> Sql.of(tx).select(LIVE_LINE.BODY).from(LIVE_LINE).fetch(LIVE_LINE.BODY))
                .toString();
        assertEquals("[blijft]", stored);
        assertTrue(vault.read(tx -> vault.audit.about(tx, second.value())).stream()
                .anyMatch(entry -> entry.toString().contains("LINE_STRUCK")));
        say("komt achteraan", Optional.empty());
        assertEquals(List.of("blijft", "komt achteraan"), lines(item));
    }

    @Test
    void takesALineToTheItemItBelongsTo_DEC_24() {
        LiveLine.Key stray = say("hoort bij de rondvraag", Optional.empty());
        assertRefused(MeetingRefusal.Plain.ITEM_NOT_SHOWN, mother.strikeLine.move(mother.chair(), stray, other));
        closeItem();
        mother.onTable(meeting, other);
        done(mother.strikeLine.move(mother.chair(), stray, other));
        assertEquals(List.of(), lines(item));
        assertEquals(List.of("hoort bij de rondvraag"), lines(other));
    }

    @Test
    void mendsALineAfterItsItemWasClosed() {
        LiveLine.Key said = say("Jan komt", Optional.empty());
        closeItem();
        say("De mentor komt", Optional.of(said));
        assertRefused(
                MeetingRefusal.Plain.ITEM_NOT_BUSY,
                mother.addLine.handle(mother.chair(), item, line("nieuw", Optional.empty())));
        List<LiveLine> all = vault.read(tx -> mother.reads.lines(tx, mother.chair(), item));
        assertEquals(
                List.of("De mentor komt"),
                LiveLine.current(all).stream().map(line -> line.text().value()).toList());
    }

    @Test
    void leavesTheLineOfAnotherToHimAndWhoLeads() {
        LiveLine.Key said = say("van de voorzitter", Optional.empty());
        assertRefused(
                MeetingRefusal.Plain.LINE_OF_ANOTHER, mother.strikeLine.handle(TeamMother.as(team.fileHolder), said));
    }

    @Test
    void recordsWhoComesInLaterFromThatItemOn_1_9() {
        closeItem();
        mother.onTable(meeting, other);
        Attendee.Guest guest =
                new Attendee.Guest(ShortText.of("Gast Verzonnen"), ShortText.of("Strandcollege"), GuestBasis.ANONYMOUS);
        Attendee.Key late = done(mother.ask.handle(mother.chair(), meeting, guest, Capacity.THIRD_PARTY));
        done(mother.tick.handle(mother.chair(), other, late, TickAttendance.Tick.PRESENT));
        assertTrue(vault.read(tx -> mother.meetings.present(tx, other)).contains(late));
        assertRefused(
                MeetingRefusal.Plain.CLOSED,
                mother.tick.handle(mother.chair(), item, late, TickAttendance.Tick.PRESENT));
        assertEquals(
                Optional.of(guest),
                vault.read(tx -> mother.meetings.attendee(tx, meeting, late)).map(Attendee::who));
    }
}
