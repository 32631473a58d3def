package nl.casustafel.domains.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.desk.testkit.KeptDrafts;
import nl.casustafel.desk.testkit.Lanes;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.desk.testkit.Robot.Look;
import nl.casustafel.domains.LifeDomain;
import nl.casustafel.domains.SelfReliance;
import nl.casustafel.testkit.DomainMother;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The parts of a life gone through without a mouse (T-C5).
@OneAtATime
class DomainsByKeyboardTest {
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final Look NORMAL = new Look(Theme.LIGHT, TypeSize.NORMAL, 1366, 768);

    private final Robot robot = Robot.start();
    private final TestVault vault = new TestVault();
    private final WeighingMother weigh = new WeighingMother(vault);
    private final DomainMother mother = new DomainMother(weigh);
    private final CaseId caseFile = weigh.admitted();
    private final DomainsModel model = new DomainsModel(
            caseFile,
            new DomainSeat(mother.holder(), vault.transactor(), vault.clock),
            new DomainActs(mother.looks, weigh.cases, mother.note, mother.correct),
            new DomainDesk(Texts.strict(Language.NL), new Lanes(), new Events(Runnable::run), new KeptDrafts()));

    @AfterEach
    void close() {
        robot.show(Pane::new);
        vault.close();
    }

    private void show() {
        robot.show(
                () -> {
                    DomainsView view = new DomainsView(model, Texts.strict(Language.NL));
                    model.open();
                    ScrollPane scroll = new ScrollPane(view.node());
                    scroll.setFitToWidth(true);
                    return scroll;
                },
                NORMAL);
    }

    @Test
    void onePartAfterTheOtherIsLookedAtAndTheNextStandsReady() {
        show();
        robot.type("#domains-words", "Heeft schulden bij twee winkels.");
        robot.on(() -> {
            model.form.reliance.chosen().set(Optional.of(SelfReliance.HELPED));
            return true;
        });
        robot.fire("#domains-save");
        assertEquals(LifeDomain.WORK_AND_SCHOOL, robot.on(() -> model.chosen().get()));
        robot.type("#domains-words", "Komt weer op school.");
        robot.fire("#domains-save");
        assertEquals(LifeDomain.WORK_AND_SCHOOL, robot.on(() -> model.chosen().get()), "the step was not said");
        robot.picture(PICTURES.resolve("domains.png"));
        assertEquals(1, mother.of(mother.holder(), caseFile).size());
    }

    @Test
    void fw_3_5_noStepIsAskedWhereThereAreWordsOnly() {
        show();
        assertTrue(robot.isShown("#domains-reliance-0"));
        robot.focus("#domains-list-13").press("Enter");
        assertEquals(
                LifeDomain.BELIEFS_AND_MEANING, robot.on(() -> model.chosen().get()));
        robot.type("#domains-words", "Gaat weer naar zijn oude moskee.");
        robot.fire("#domains-save");
        assertEquals(
                Optional.empty(),
                mother.of(mother.holder(), caseFile)
                        .getFirst()
                        .value()
                        .situation()
                        .reliance());
    }

    @Test
    void whatBecameOfItStandsInTheListAndBesideIt() {
        mother.noted(caseFile, mother.today(LifeDomain.HOME, "Slaapt bij vrienden.", SelfReliance.STUCK));
        vault.time.forward(Duration.ofDays(90));
        mother.noted(caseFile, mother.today(LifeDomain.HOME, "Heeft een kamer.", SelfReliance.STEADIED));
        show();
        robot.focus("#domains-list-3").press("Enter");
        robot.picture(PICTURES.resolve("domains-change.png"));
        DomainWords words = new DomainWords(Texts.strict(Language.NL));
        String line = robot.on(() -> words.said(model.course(), false).beneath());
        assertTrue(line.contains("vooruit"), line);
        assertFalse(line.matches(".*\\d ?%.*"));
        assertEquals(
                List.of("Heeft een kamer.", "Slaapt bij vrienden."),
                robot.on(() -> model.looks().stream()
                        .map(look -> look.situation().words().value())
                        .toList()));
        robot.on(() -> {
            model.correct(model.looks().getFirst());
            model.form.words.typed().set("Heeft een kamer met begeleiding.");
            model.save();
            return true;
        });
        assertEquals(
                "Heeft een kamer met begeleiding.",
                robot.on(() -> model.looks().getFirst().situation().words().value()));
    }
}
