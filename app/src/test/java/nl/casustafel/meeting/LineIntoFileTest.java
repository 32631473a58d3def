package nl.casustafel.meeting;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.plan.ActionRow;
import nl.casustafel.plan.store.JooqActions;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.FactKind;
import nl.casustafel.signal.NewFact;
import nl.casustafel.testkit.MeetingMother;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A line and what it makes of the file stand or fall together.
class LineIntoFileTest {
    private final TestVault vault = new TestVault();
    private final TeamMother team = new TeamMother(vault);
    private final SignalMother signals = new SignalMother(vault, team);
    private final MeetingMother mother = new MeetingMother(vault, team, signals);
    private final Meeting.Key meeting = mother.meeting();
    private final AgendaItem.Key item =
            done(mother.putTopic.handle(mother.chair(), meeting, ShortText.of("Rooster"), 5));
    private final LineIntoFile into = mother.lineIntoFile;

    LineIntoFileTest() {
        done(mother.open.handle(mother.chair(), meeting));
        mother.onTable(meeting, item);
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void aLineAndItsActionAreThere() {
        done(into.handle(mother.chair(), item, line(), action(LocalDate.of(2099, 3, 15))));
        assertEquals(1, lines());
        assertEquals(1, actions().size());
    }

    @Test
    void whereTheActionIsRefusedTheLineIsNotThereEither() {
        assertFalse(into.handle(mother.chair(), item, line(), action(LocalDate.of(2020, 3, 15)))
                .isDone());
        assertEquals(0, lines());
        assertEquals(List.of(), actions());
    }

    @Test
    void aFactUnderTheWrongPersonLeavesThatFileWithItsLine_DEC_24() {
        AgendaItem.Key wrong = signalOnTable();
        LiveLine.Key said = done(into.handle(mother.chair(), wrong, fact(), aFact()));
        assertEquals(1, heard(wrong).size());
        done(mother.strikeLine.move(mother.chair(), said, item));
        assertEquals(List.of(), heard(wrong));
        assertEquals(
                List.of(Optional.empty()),
                vault.read(tx -> mother.reads.lines(tx, mother.chair(), item)).stream()
                        .map(LiveLine::into)
                        .toList());
    }

    @Test
    void aStruckLineTakesItsFactWithItAndABetterWordingKeepsIt_DEC_24() {
        AgendaItem.Key wrong = signalOnTable();
        LiveLine.Key said = done(into.handle(mother.chair(), wrong, fact(), aFact()));
        LiveLine.Key better = done(mother.addLine.handle(
                mother.chair(),
                wrong,
                new AddLine.NewLine(LineKind.FACT, LongText.of("beter gezegd"), Optional.of(said))));
        assertEquals(1, heard(wrong).size(), "one fact, however often the line is worded");
        done(mother.strikeLine.handle(mother.chair(), better));
        assertEquals(List.of(), heard(wrong));
    }

    @Test
    void anActionGoesWithItsLineAndALineWithAnOpenActionIsNotStruck_DEC_24() {
        LiveLine.Key said = done(into.handle(mother.chair(), item, line(), action(LocalDate.of(2099, 3, 15))));
        AgendaItem.Key right = signalOnTable();
        assertEquals(
                MeetingRefusal.Plain.ACTION_OPEN,
                assertInstanceOf(Outcome.Refused.class, mother.strikeLine.handle(mother.chair(), said))
                        .refusal());
        done(mother.strikeLine.move(mother.chair(), said, right));
        assertEquals(List.of(), actions());
        ActionRow moved = vault.read(tx -> new JooqActions().ofAgendaItem(tx, mother.chair(), right.value()))
                .getFirst();
        assertTrue(moved.action().value().agreed().origin().signal().isPresent());
    }

    /// The first item is closed for it.
    private AgendaItem.Key signalOnTable() {
        done(mother.closeItem.handle(mother.chair(), item, List.of()));
        AgendaItem.Key put = done(mother.putSignal.handle(
                TeamMother.as(team.fileHolder), meeting, signals.onAgenda().id(), 20));
        return mother.onTable(meeting, put);
    }

    private List<Fact> heard(AgendaItem.Key at) {
        return vault.read(tx -> mother
                .meetings
                .item(tx, mother.chair(), at)
                .map(AgendaItem::topic)
                .map(Topic.OfSignal.class::cast)
                .flatMap(of -> signals.reads.again(tx, mother.chair(), of.signal()))
                .orElseThrow()
                .facts()
                .stream()
                .filter(fact -> fact.text().value().equals("Zei dat hij wil vertrekken."))
                .toList());
    }

    private static AddLine.NewLine fact() {
        return new AddLine.NewLine(
                LineKind.FACT, LongText.of("@politie Zei dat hij wil vertrekken."), Optional.empty());
    }

    private static LineIntoFile.Becomes aFact() {
        return new LineIntoFile.AFact(new NewFact(
                FactKind.HEARD,
                LongText.of("Zei dat hij wil vertrekken."),
                Optional.empty(),
                ShortText.of("Politie Duinrode")));
    }

    private static AddLine.NewLine line() {
        return new AddLine.NewLine(LineKind.ACTION, LongText.of("@petra 15-3 rooster sturen"), Optional.empty());
    }

    private LineIntoFile.Becomes action(LocalDate due) {
        return new LineIntoFile.AnAction(
                new ItemDecision.Task(ShortText.of("rooster sturen"), team.coordinator.id(), Optional.empty(), due));
    }

    private int lines() {
        return vault.read(tx -> mother.reads.lines(tx, mother.chair(), item)).size();
    }

    private List<ActionRow> actions() {
        return vault.read(tx -> new JooqActions().ofAgendaItem(tx, mother.chair(), item.value()));
    }
}
