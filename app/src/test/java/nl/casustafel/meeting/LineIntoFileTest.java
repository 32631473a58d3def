package nl.casustafel.meeting;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.plan.ActionRow;
import nl.casustafel.plan.store.JooqActions;
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
    private final LineIntoFile into =
            new LineIntoFile(vault.transactor(), mother.addLine, mother.meetings, signals.addFact, mother.agree);

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
