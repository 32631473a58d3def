package nl.casustafel.casefile.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Notice;
import nl.casustafel.desk.Screen;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.desk.testkit.Robot.Look;
import nl.casustafel.kernel.Actor;
import nl.casustafel.signal.ExternalNumber;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.RunningMother;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page of a case that was decided before this program says so, and shows its old decision
/// (DEC-14); every page has the number of the national system (DEC-22).
@OneAtATime
class RunningCasePageTest {
    private final TestVault vault = new TestVault();
    private final WeighingMother mother = new WeighingMother(vault);
    private final RunningMother running = new RunningMother(mother);
    private final Navigator navigator = new Navigator();
    private Optional<Path> chosen = Optional.empty();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void dec_14_addsAndOpensTheChosenFile() throws IOException {
        CaseFile made =
                SignalMother.done(running.takeOver.handle(mother.recorder(), running.entry(), Optional.empty()));
        chosen = Optional.of(Files.writeString(folder.resolve("besluit.txt"), RunningMother.WORDS));
        navigator.register(CaseDeskMother.Elsewhere.class, _ -> Screen.of(new Pane(), "file"));
        CaseModel model = model(made, mother.recorder());
        assertEquals(Optional.empty(), sheet(model).document());
        model.addDocument();
        model.load();
        assertEquals("besluit.txt", sheet(model).document().orElseThrow().value());
        model.openDocument();
        assertEquals(new CaseDeskMother.Elsewhere("file"), navigator.places().getLast());
    }

    @Test
    void dec_22_keepsTheNumberAndLetsWhatIsBeingTypedStand() {
        CaseModel model = model(running.taken(), mother.recorder());
        assertEquals("GCOS 00123", model.number.typed().get());
        model.number.typed().set("GCOS 9");
        model.load();
        assertEquals("GCOS 9", model.number.typed().get());
        model.keepNumber();
        model.load();
        assertEquals(
                Optional.of(new ExternalNumber("GCOS 9")),
                sheet(model).caseFile().external());
        assertFalse(model.number.dirty().get());
        model.number.typed().set("9".repeat(ExternalNumber.MAX + 1));
        model.keepNumber();
        assertEquals(
                Optional.of(new ExternalNumber("GCOS 9")),
                sheet(model).caseFile().external());
    }

    @Test
    void othersOnlyRead() {
        CaseModel model = model(running.taken(), TeamMother.as(mother.team.participant));
        assertFalse(model.keeps());
        model.keepNumber();
        assertEquals(
                Notice.Kind.REFUSED,
                Objects.requireNonNull(model.notice().get()).kind());
    }

    @Test
    void dec_14_theListSaysWhatWasDecidedBefore() {
        running.taken();
        mother.admitted();
        Robot robot = Robot.start();
        CasesModel model = new CasesModel(acts(mother.recorder()), desk());
        model.load();
        Texts dutch = Texts.strict(Language.NL);
        robot.show(() -> new CasesView(model, dutch).node(), new Look(Theme.LIGHT, TypeSize.NORMAL, 1366, 768));
        assertTrue(robot.isShown("#casefile-takeover"));
        robot.picture(Path.of("target", "pictures", "cases-before.png"));
        robot.show(Pane::new);
    }

    @Test
    void dec_14_thePageIsMarked() {
        CaseFile made = running.taken();
        Robot robot = Robot.start();
        Texts dutch = Texts.strict(Language.NL);
        show(robot, made, dutch, Theme.LIGHT, TypeSize.NORMAL);
        assertEquals(
                "besloten vóór Casustafel",
                robot.find("#casefile-before-mark", Label.class).getText());
        assertTrue(robot.isShown("#casefile-before"));
        robot.picture(Path.of("target", "pictures", "case-before.png"));
        show(robot, made, Texts.strict(Language.EN), Theme.DARK, TypeSize.TABLE);
        robot.picture(Path.of("target", "pictures", "case-before-dark-en.png"));
        CaseFile weighed = running.read(mother.recorder(), mother.admitted());
        show(robot, weighed, dutch, Theme.LIGHT, TypeSize.NORMAL);
        assertEquals(
                "Toegelaten op",
                robot.find("#casefile-admitted", Label.class).getParent() instanceof VBox box
                        ? ((Label) box.getChildren().getFirst()).getText()
                        : "");
        robot.show(Pane::new);
    }

    private void show(Robot robot, CaseFile made, Texts texts, Theme theme, TypeSize size) {
        robot.show(
                () -> {
                    CaseModel model = new CaseModel(made.id(), acts(mother.recorder()), desk());
                    CaseView view = new CaseView(model, texts, List.of(), _ -> {});
                    model.load();
                    return view.node();
                },
                new Look(theme, size, 1366, 768));
    }

    private CaseModel model(CaseFile made, Actor actor) {
        CaseModel model = new CaseModel(made.id(), acts(actor), desk());
        model.load();
        return model;
    }

    private static CaseSheet sheet(CaseModel model) {
        return Objects.requireNonNull(model.sheet().get());
    }

    private CaseDesk desk() {
        return CaseDeskMother.desk(new Events(Runnable::run), navigator, chosen);
    }

    private CaseActs acts(Actor actor) {
        return new CaseActs(
                actor,
                vault.transactor(),
                mother.cases,
                mother.signals.reads,
                mother.team.team,
                running.attachments,
                (_, _) -> Map.of(),
                running.keep,
                running.number);
    }
}
