package nl.casustafel.dossier.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
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
import nl.casustafel.dossier.CaseFact;
import nl.casustafel.dossier.Restriction;
import nl.casustafel.dossier.Telling;
import nl.casustafel.signal.DataCategory;
import nl.casustafel.signal.FactKind;
import nl.casustafel.testkit.DossierMother;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Bringing facts of a case, saying what goes with them and putting one right, without a mouse (DEC-4, W-D8).
@OneAtATime
class FactsByKeyboardTest {
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final Look NORMAL = new Look(Theme.LIGHT, TypeSize.NORMAL, 1366, 768);

    private final Robot robot = Robot.start();
    private final TestVault vault = new TestVault();
    private final WeighingMother weigh = new WeighingMother(vault);
    private final DossierMother mother = new DossierMother(weigh);
    private final CaseId caseFile = weigh.admitted();
    private final KeptDrafts drafts = new KeptDrafts();
    private final Events events = new Events(Runnable::run);
    private final FactsModel model = model();

    @AfterEach
    void close() {
        robot.show(Pane::new);
        vault.close();
    }

    private FactsModel model() {
        return new FactsModel(
                caseFile,
                new DossierSeat(mother.holder(), vault.transactor(), vault.clock),
                new DossierLooks(weigh.cases, weigh.signals.reads, weigh.factReads, weigh.team.team),
                new DossierActs(mother.bring, mother.label, mother.right, mother.tell),
                new DossierDesk(Texts.strict(Language.NL), new Lanes(), events, drafts));
    }

    private void show() {
        robot.show(
                () -> {
                    FactsView view = new FactsView(model, Texts.strict(Language.NL));
                    model.open();
                    ScrollPane scroll = new ScrollPane(view.node());
                    scroll.setFitToWidth(true);
                    return scroll;
                },
                NORMAL);
    }

    private List<CaseFact> kept() {
        return mother.read(weigh.team.police, caseFile);
    }

    private void from(String organisation) {
        robot.on(() -> {
            model.entry
                    .who
                    .chosen()
                    .set(model.entry.who.options().stream()
                            .filter(one -> one.name().value().startsWith(organisation))
                            .findFirst()
                            .orElseThrow());
            return true;
        });
    }

    @Test
    void aLineAndADigitBringAFactAndTheRestIsInherited_DEC_4() {
        show();
        from("Politie");
        robot.type("#dossier-fact-from", "gisteren");
        robot.type("#dossier-fact", "Was zaterdag op het plein.").press("Enter").type("1");
        robot.type("#dossier-fact", "Zijn buurman hoorde geschreeuw.")
                .press("Enter")
                .type("2");
        robot.picture(PICTURES.resolve("dossier-facts.png"));
        assertEquals(2, kept().size());
        CaseFact second = kept().stream()
                .filter(one -> one.telling().known().orElseThrow().kind() == FactKind.HEARD)
                .findFirst()
                .orElseThrow();
        assertEquals(weigh.team.policeForce.id(), second.bringer().organisation());
        assertEquals(
                Optional.of(vault.clock.today().minusDays(1)),
                second.telling().known().orElseThrow().observed().from());
        assertEquals("", robot.on(() -> model.entry.text.typed().get()));
    }

    @Test
    void policeDataAskForTheirConditionAndTheLineStays_W_D1() {
        show();
        from("Politie");
        robot.on(() -> {
            model.entry.category.chosen().set(DataCategory.POLICE);
            return true;
        });
        robot.type("#dossier-fact", "Aangehouden voor vernieling.")
                .press("Enter")
                .type("1");
        assertTrue(robot.text("#dossier-banner").contains("W-D1"));
        assertEquals(
                "Aangehouden voor vernieling.",
                robot.on(() -> model.entry.text.typed().get()));
        robot.on(() -> {
            model.entry.restriction.chosen().set(Restriction.NOT_ONWARD);
            model.bring(FactKind.SEEN);
            return true;
        });
        assertEquals(1, kept().size());
    }

    @Test
    void whatTheActLeavesOutIsWarnedAboutWhileItIsTyped_W_D3() {
        show();
        robot.type("#dossier-fact", "Hij is lid van een vakbond.");
        assertTrue(robot.text("#dossier-fact-notice").contains("W-D3"));
    }

    @Test
    void theListIsNarrowed() {
        mother.brought(caseFile, mother.said("Sprak met jongeren.", weigh.team.policeForce));
        mother.brought(caseFile, mother.said("Kwam niet opdagen.", weigh.team.probationOffice));
        show();
        assertEquals(3, shown());
        robot.type("#dossier-filter-words", "opdagen");
        assertEquals(1, shown());
        robot.on(() -> {
            model.filter.words.typed().set("");
            model.filter.category.chosen().set(new FactFilter.OfCategory.None());
            return true;
        });
        assertEquals(0, shown(), "all have a category (W-D1)");
    }

    private int shown() {
        return robot.on(() -> model.rows().size());
    }

    @Test
    void aFactIsPutRightAndWhoMustKnowStandsBelow_W_D8() {
        CaseFact wrong = mother.brought(caseFile, mother.said("Woont bij zijn oom.", weigh.team.policeForce));
        show();
        robot.on(() -> {
            model.choose(model.rows().getLast());
            return true;
        });
        robot.picture(PICTURES.resolve("dossier-chosen.png"));
        robot.fire("#dossier-fact-correct");
        robot.on(() -> {
            model.correction.text.typed().set("Woont bij zijn moeder.");
            return true;
        });
        robot.picture(PICTURES.resolve("dossier-correction.png"));
        robot.fire("#dossier-correction-save");
        assertTrue(mother.read(weigh.team.police, wrong).telling() instanceof Telling.Struck);
        assertTrue(robot.isShown("#dossier-notice-0"));
        robot.picture(PICTURES.resolve("dossier-notices.png"));
        robot.fire("#dossier-notice-0");
        robot.fire("#dossier-notice-0");
        assertFalse(robot.isShown("#dossier-notice-0"));
    }
}
