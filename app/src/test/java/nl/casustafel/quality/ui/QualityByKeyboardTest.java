package nl.casustafel.quality.ui;

import static nl.casustafel.testkit.ExerciseMother.VIG1;
import static nl.casustafel.testkit.ExerciseMother.VIG6;
import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;
import nl.casustafel.assessment.Level;
import nl.casustafel.desk.Place;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.desk.testkit.Robot.Look;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Event;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.provision.Handover;
import nl.casustafel.provision.Provision;
import nl.casustafel.provision.store.JooqProvisions;
import nl.casustafel.quality.Exercise;
import nl.casustafel.shell.FiguresWays;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.texts.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The quality of the framework without a mouse: figures, an exercise from beginning to outcome (AN11,
/// framework 4.2).
@OneAtATime
class QualityByKeyboardTest {
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final Look NORMAL = new Look(Theme.LIGHT, TypeSize.NORMAL, 1366, 768);
    private static final Look BIG = new Look(Theme.DARK, TypeSize.TABLE, 1366, 768);

    @TempDir
    Path folder;

    private final Robot robot = Robot.start();
    private QualityDeskMother mother = new QualityDeskMother(Path.of("figures.csv"));

    @BeforeEach
    void giveItAPlace() {
        mother.close();
        mother = new QualityDeskMother(folder.resolve("figures.csv"));
    }

    @AfterEach
    void close() {
        robot.show(Pane::new);
        mother.close();
    }

    @Test
    void figuresShowWhatTheyRestOnAndNoneBelowTen_AN11() {
        rated(9);
        show(mother.exercise.keeper(), new QualityPlace(), Language.NL, NORMAL);
        assertEquals(
                List.of("A1 Overheersend ervaren onrecht", "9", "te weinig gegevens", "te weinig gegevens", "–"),
                first(5));
        rated(1);
        show(mother.exercise.keeper(), new QualityPlace(), Language.NL, NORMAL);
        robot.picture(PICTURES.resolve("quality-figures.png"));
        assertEquals("10", first(2).getLast());
        assertEquals("niet te bepalen", first(3).getLast(), "all gave the same everywhere");
        assertEquals("100%", first(5).getLast());
    }

    /// By signals and not by cases: n of an indicator outside the screen stays nought.
    private void rated(int signals) {
        for (int i = 0; i < signals; i++) {
            mother.weigh.rating.rated(mother.weigh.opened(), Map.of("A1", Level.SLIGHT));
        }
    }

    private List<String> first(int columns) {
        return robot.on(() -> {
            TableView<?> table = (TableView<?>) robot.find("#quality-figures", TableView.class);
            return table.getColumns().stream()
                    .limit(columns)
                    .map(column -> String.valueOf(column.getCellData(0)))
                    .toList();
        });
    }

    @Test
    void figuresLeaveThroughTheRegisterWithToWhomWhyAndOnWhichGround_W_F4() throws IOException {
        rated(10);
        show(mother.exercise.keeper(), new QualityPlace(), Language.EN, NORMAL);
        robot.fire("#quality-export-open").fire("#quality-export-save");
        assertFalse(Files.exists(folder.resolve("figures.csv")));
        robot.type("#quality-export-recipient", "Stuurgroep")
                .type("#quality-export-purpose", "Jaarverslag")
                .type("#quality-export-basis", "WPGA art. 18")
                .press("Shortcut+Enter");
        List<String> lines = Files.readAllLines(folder.resolve("figures.csv"));
        assertEquals(31, lines.size());
        assertTrue(
                lines.get(1).contains("\"A1\";\"A1 Overheersend ervaren onrecht\";\"10\";\"niet te bepalen\""),
                lines.get(1));
        Provision line = mother.vault
                .read(tx -> new JooqProvisions().all(tx, TeamMother.as(mother.weigh.team.coordinator)))
                .getFirst();
        assertEquals(Handover.Form.FRAMEWORK_FIGURES, line.handover().form());
        assertFalse(
                line.handover().items().toString().contains("2026-A"), "no number of a dossier goes into the register");
    }

    @Test
    void onlyWhoKeepsTheQualityGivesFiguresOut_DEC_10() {
        FiguresOutlet.Stated stated = new FiguresOutlet.Stated(
                ShortText.of("Stuurgroep"), ShortText.of("Jaarverslag"), ShortText.of("WPGA"), ShortText.of("Alles"));
        for (Role role : Role.values()) {
            FiguresOutlet outlet = FiguresWays.outlet(TestVault.actor(role), mother.handOut());
            assertEquals(role == Role.FRAMEWORK_QUALITY, outlet.permit(stated).isEmpty(), role.name());
        }
    }

    @Test
    void anExerciseIsBegunRatedClosedAndRead_4_2() {
        show(mother.exercise.keeper(), new QualityPlace(), Language.NL, NORMAL);
        robot.press("F3").fire("#quality-exercise-next");
        assertEquals("quality-pair-VIG-1", robot.focused());
        robot.press("Space");
        robot.picture(PICTURES.resolve("quality-exercise-choose.png"));
        robot.press("Shortcut+Enter");
        deliver();
        Exercise.Key id = mother.vault
                .read(tx -> mother.exercise.exercises.running(tx))
                .orElseThrow()
                .id();
        ratesHalfAndComesBack(mother.weigh.team.police);
        mother.exercise.members().stream()
                .filter(person -> !person.equals(mother.weigh.team.police))
                .forEach(person -> mother.exercise.handsIn(person, id, mother.exercise.careful(VIG1)));
        show(mother.exercise.keeper(), new QualityPlace(), Language.NL, NORMAL);
        robot.press("F3").fire("#quality-exercise-close");
        robot.picture(PICTURES.resolve("quality-exercise-close.png"));
        robot.press("Esc");
        assertTrue(
                mother.vault.read(tx -> mother.exercise.exercises.running(tx)).isPresent(), "Esc changes nothing");
        robot.fire("#quality-exercise-close").fire("#quality-exercise-close-act");
        deliver();
        robot.picture(PICTURES.resolve("quality-result.png"));
        assertTrue(robot.isShown("#quality-twins"));
        robot.press("F3");
        assertTrue(robot.isShown("#quality-whole"));
        robot.picture(PICTURES.resolve("quality-result-indicators.png"));
    }

    private void ratesHalfAndComesBack(TeamPerson person) {
        Actor actor = TeamMother.as(person);
        show(actor, new SheetPlace(), Language.NL, NORMAL);
        robot.type("22");
        robot.picture(PICTURES.resolve("quality-sheet.png"));
        show(actor, new QualityDeskMother.Home(), Language.NL, NORMAL);
        assertEquals(1, mother.drafts.bodies().size(), "kept under the own name");
        show(actor, new SheetPlace(), Language.NL, NORMAL);
        robot.type("2222" + "1" + "222222" + "1");
        robot.picture(PICTURES.resolve("quality-sheet-last.png"));
        robot.press("Enter");
        deliver();
        assertTrue(robot.isShown("#quality-sheet-handed-in"));
        assertEquals(Map.of(), mother.drafts.bodies());
    }

    @Test
    void looksWellInEveryLook() {
        rated(10);
        Exercise.Key id = mother.exercise.begun(VIG1, VIG6);
        mother.exercise
                .members()
                .forEach(person -> mother.exercise.handsIn(person, id, mother.exercise.careful(VIG1, VIG6)));
        for (Language language : Language.values()) {
            show(TeamMother.as(mother.weigh.team.secretary), new SheetPlace(), language, BIG);
            robot.picture(PICTURES.resolve("quality-sheet-" + language + ".png"));
            show(mother.exercise.keeper(), new QualityPlace(), language, BIG);
            robot.picture(PICTURES.resolve("quality-figures-" + language + ".png"));
        }
        done(mother.exercise.close.handle(mother.exercise.keeper(), id));
        show(mother.exercise.keeper(), new ResultPlace(id), Language.NL, BIG);
        robot.picture(PICTURES.resolve("quality-result-big.png"));
    }

    private void deliver() {
        List<Event> told = List.copyOf(mother.vault.events);
        mother.vault.events.clear();
        robot.on(() -> {
            told.forEach(mother.events::publish);
            return true;
        });
        robot.settle();
    }

    /// Leaves what stood there as the program does, so that typing is kept.
    private void show(Actor actor, Place place, Language language, Look look) {
        robot.on(() -> {
            mother.navigator.leave();
            return true;
        });
        robot.show(() -> mother.window(actor, language), look);
        robot.on(() -> {
            mother.navigator.go(place);
            return true;
        });
        robot.settle();
    }
}
