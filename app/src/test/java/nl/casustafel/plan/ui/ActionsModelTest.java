package nl.casustafel.plan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.plan.ActionState;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OneAtATime
class ActionsModelTest {
    private final PlanRoom room = new PlanRoom(Texts.strict(Language.NL));
    private final CaseId caseFile = room.mother.admitted();

    @AfterEach
    void close() {
        room.vault.close();
    }

    @Test
    void addsAnActionToTheCaseAndShowsItToItsOwner() {
        added();
        ActionsModel mine = room.actions(Optional.empty(), TeamMother.as(room.mother.team.fileHolder));
        assertEquals(1, mine.rows().size());
        assertEquals(
                "2026-A-001", mine.rows().getFirst().dossier().orElseThrow().text());
        ActionsModel others = room.actions(Optional.empty(), TeamMother.as(room.mother.team.police));
        assertEquals(0, others.rows().size());
        others.scope.chosen().set(ActionScope.OPEN);
        assertEquals(1, others.rows().size());
    }

    @Test
    void asksWhyAnActionWasNotDone() {
        ActionsModel model = added();
        model.choose(model.rows().getFirst());
        model.end.chosen().set(ActionState.NOT_DONE);
        model.close();
        assertNotNull(model.note.problem().get());
        model.note.typed().set("De school was dicht.");
        model.close();
        assertNull(model.chosen().get());
        assertEquals(
                ActionState.NOT_DONE, model.rows().getFirst().action().value().state());
    }

    @Test
    void showsWhatIsOverdue() {
        added();
        room.vault.time.forward(Duration.ofDays(8));
        ActionsModel model = room.actions(Optional.empty(), TeamMother.as(room.mother.team.police));
        model.scope.chosen().set(ActionScope.OVERDUE);
        assertEquals(1, model.rows().size());
    }

    @Test
    void showsNothingToWhoHoldsNoRole() {
        added();
        ActionsModel model = room.actions(Optional.empty(), TeamMother.as(room.mother.team.powerless));
        for (ActionScope scope : ActionScope.values()) {
            model.scope.chosen().set(scope);
            assertEquals(0, model.rows().size());
        }
    }

    private ActionsModel added() {
        ActionsModel model = room.actions(Optional.of(caseFile), room.mother.recorder());
        model.what.typed().set("Bel de mentor");
        model.owner
                .chosen()
                .set(model.owner.options().stream()
                        .filter(one -> one.id().equals(room.mother.team.fileHolder.id()))
                        .findFirst()
                        .orElseThrow());
        model.due.typed().set("morgen");
        model.add();
        assertEquals(1, model.rows().size());
        return model;
    }
}
