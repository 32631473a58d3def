package nl.casustafel.plan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.plan.ActionState;
import nl.casustafel.provision.Handover;
import nl.casustafel.provision.store.JooqProvisions;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OneAtATime
class ActionsModelTest {
    private final PlanRoom room = new PlanRoom(Texts.strict(Language.NL));
    private final CaseId caseFile = room.mother.admitted();

    @TempDir
    Path folder;

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

    @Test
    void showsWhatIsForAnybodyOfTheOwnOrganisation() {
        added();
        ActionsModel same = room.actions(Optional.empty(), TeamMother.as(room.mother.team.mayor));
        assertEquals(
                room.mother
                                .team
                                .mayor
                                .organisation()
                                .id()
                                .equals(room.mother
                                        .team
                                        .fileHolder
                                        .organisation()
                                        .id())
                        ? 1
                        : 0,
                shown(same, ActionScope.OURS));
        assertEquals(
                1, shown(room.actions(Optional.empty(), room.mother.recorder()), ActionScope.OURS), "the owner’s own");
        assertEquals(
                0, shown(room.actions(Optional.empty(), TeamMother.as(room.mother.team.police)), ActionScope.OURS));
    }

    @Test
    void oneLineFillsTheFormAndIsReadBackWhileTyping() {
        ActionsModel model = room.actions(Optional.of(caseFile), room.mother.recorder());
        type(model, "@politie");
        assertEquals(
                "Gelezen: " + room.mother.team.police.name().value() + " · nog geen dag · nog niet wat",
                model.line().reading().get());
        type(model, "@politie 15-");
        assertEquals("15-", model.what.typed().get());
        type(model, "@politie 15-3 huisbezoek");
        assertEquals("huisbezoek", model.what.typed().get());
        assertEquals(room.mother.team.police, model.owner.chosen().get());
        assertEquals("15-03-2026", model.due.typed().get());
        model.add();
        assertEquals(
                room.mother.team.police.id(),
                model.rows().getFirst().action().value().agreed().owner());
        assertEquals("", model.line().line.typed().get());
        assertEquals("", model.line().reading().get());
    }

    @Test
    void aLineThatSaysNoDayLeavesTheOneThatWasTypedBelow() {
        ActionsModel model = room.actions(Optional.of(caseFile), room.mother.recorder());
        model.due.typed().set("morgen");
        type(model, "@brandweer bellen");
        assertEquals("morgen", model.due.typed().get());
        assertNull(model.owner.chosen().get());
        assertEquals(
                "Gelezen: niemand heet “brandweer” · nog geen dag · bellen",
                model.line().reading().get());
        type(model, "@brandweer");
        assertEquals("", model.what.typed().get(), "the line said so, and says so no more");
    }

    @Test
    void daysLeaveThroughTheRegisterByNumberAlone_W_F4_DEC_36() throws IOException {
        added();
        Path file = folder.resolve("acties.ics");
        room.file = Optional.of(file);
        ActionsModel mine = room.actions(Optional.empty(), TeamMother.as(room.mother.team.fileHolder));
        mine.saveCalendar();
        assertFalse(Files.exists(file), "to whom, why and on which ground come first");
        state(mine);
        mine.saveCalendar();
        String calendar = Files.readString(file);
        String number = mine.rows().getFirst().action().value().number().value();
        assertTrue(calendar.contains("SUMMARY:Actie " + number + " (dossier 2026-A-001)\r\n"), calendar);
        assertFalse(calendar.contains("mentor"));
        Handover left = room.vault
                .read(tx -> new JooqProvisions().all(tx, TeamMother.as(room.mother.team.fileHolder)))
                .getFirst()
                .handover();
        assertEquals(Handover.Form.CALENDAR, left.form());
        assertEquals(List.of(ShortText.of(number)), left.items());
    }

    @Test
    void whoTakesNoPartGivesNoDays_W_F1() {
        added();
        room.file = Optional.of(folder.resolve("acties.ics"));
        ActionsModel none = room.actions(Optional.empty(), TeamMother.as(room.mother.team.powerless));
        state(none);
        none.saveCalendar();
        assertFalse(Files.exists(folder.resolve("acties.ics")));
    }

    private static void state(ActionsModel model) {
        model.calendar().recipient.typed().set("Eigen agenda");
        model.calendar().purpose.typed().set("Op tijd doen");
        model.calendar().basis.typed().set("WPGA art. 2(2)");
    }

    private static void type(ActionsModel model, String line) {
        model.line().line.typed().set(line);
    }

    private static int shown(ActionsModel model, ActionScope scope) {
        model.scope.chosen().set(scope);
        return model.rows().size();
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
