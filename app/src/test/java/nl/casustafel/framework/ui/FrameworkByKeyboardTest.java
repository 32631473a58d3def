package nl.casustafel.framework.ui;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.layout.Pane;
import nl.casustafel.assessment.Clause;
import nl.casustafel.assessment.Framework.Group;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.Relation;
import nl.casustafel.assessment.VersionNumber.ChangeSize;
import nl.casustafel.desk.Place;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.desk.testkit.KeptDrafts;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.desk.testkit.Robot.Look;
import nl.casustafel.framework.DraftEdit;
import nl.casustafel.framework.FrameworkDraft;
import nl.casustafel.framework.FrameworkId;
import nl.casustafel.framework.GiveOutVersion;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.testkit.FrameworkMother;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.texts.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The versions of the framework by keyboard alone.
@OneAtATime
class FrameworkByKeyboardTest {
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final String CODE = FrameworkDeskMother.CODE;
    private static final Look NORMAL = new Look(Theme.LIGHT, TypeSize.NORMAL, 1366, 768);
    private static final Look DARK = new Look(Theme.DARK, TypeSize.TABLE, 1366, 768);

    private final Robot robot = Robot.start();
    private final FrameworkDeskMother desk = new FrameworkDeskMother();
    private final TestVault vault = desk.vault;
    private final FrameworkMother mother = desk.mother;
    private final KeptDrafts drafts = desk.drafts;

    @AfterEach
    void close() {
        robot.show(Pane::new);
        vault.close();
    }

    @Test
    void aVersionIsBegunAnchoredAndSettledByTwo_3_9() {
        show(new FrameworksPlace(), Language.NL, NORMAL);
        robot.picture(PICTURES.resolve("framework-versions.png"));
        robot.focus("#framework-begin-step-major").press("Space", "Shortcut+Enter");
        deliver();
        FrameworkId id = vault.read(mother.drafts::drafts).getFirst().value().id();
        assertEquals("framework-indicators", robot.focused());
        robot.press("Enter");
        assertEquals("framework-name-nl", robot.focused());
        robot.focus("#framework-anchor-3-nl").press("Shortcut+A");
        robot.type("Noemt dat onrecht in elk gesprek.").press("Shortcut+Enter");
        deliver();
        assertEquals(
                "Noemt dat onrecht in elk gesprek.",
                mother.indicator(id, "A1").explained().anchors().get(3).nl().value());
        assertEquals("framework-indicators", robot.focused(), "on to the next");
        assertEquals(Map.of(), drafts.bodies());
        robot.press("F8");
        assertEquals("framework-draft-consult", robot.focused());
        robot.press("Enter");
        deliver();
        assertEquals(
                FrameworkDraft.State.IN_CONSULTATION, mother.draft(id).value().state());
        robot.type("#framework-settle-on", "gisteren");
        robot.focus("#framework-settle-body-triangle").press("Space");
        robot.type("#framework-settle-reference", "Driehoek Kust, verslag 2026-03");
        robot.picture(PICTURES.resolve("framework-settle.png"));
        robot.type("#framework-settle-second-secret", CODE).press("Enter");
        assertFalse(vault.read(mother.drafts::drafts).isEmpty(), "who signs has to be said");
        robot.focus("#framework-settle-second").press("Down");
        robot.type("#framework-settle-second-secret", CODE).press("Enter");
        deliver();
        assertEquals(List.of(), vault.read(mother.drafts::drafts));
        assertEquals("2.0.0", mother.newest().version().number().value());
        assertTrue(robot.text("#framework-notice").contains("Vastgesteld"));
    }

    @Test
    void aFindingLeadsToItsField_2_11() {
        FrameworkId id = mother.begun(ChangeSize.MAJOR);
        done(mother.change(
                id,
                new DraftEdit.Reworded(
                        FrameworkMother.anchored(mother.indicator(id, "A1"), 2, "Is vol van de moskee."))));
        show(new FrameworkPlace(id), Language.NL, NORMAL);
        robot.press("F4");
        assertEquals("framework-findings", robot.focused());
        robot.picture(PICTURES.resolve("framework-findings.png"));
        robot.press("Enter");
        assertEquals("framework-anchor-2-nl", robot.focused());
        robot.picture(PICTURES.resolve("framework-field.png"));
        robot.press("F4").press("Down");
        robot.type("#framework-findings-why", "Het gaat om een gebouw.").press("Shortcut+Enter");
        deliver();
        assertEquals(1, vault.read(tx -> mother.drafts.letPass(tx, id)).size());
    }

    @Test
    void twoVersionsStandBesideEachOtherAndPeopleSayWhatIsComparable_3_9() {
        FrameworkId id = mother.begun(ChangeSize.MAJOR);
        done(mother.change(
                id,
                new DraftEdit.Reworded(
                        FrameworkMother.anchored(mother.indicator(id, "A1"), 2, "Noemt dat onrecht in elk gesprek."))));
        show(new FrameworkPlace(id), Language.NL, NORMAL);
        robot.press("F7");
        robot.picture(PICTURES.resolve("framework-changes.png"));
        robot.focus("#framework-changes-kind-alike").press("Space", "Shortcut+Enter");
        deliver();
        assertEquals(
                1,
                mother.draft(id).value().mapping().stream()
                        .filter(Relation.Alike.class::isInstance)
                        .count());
    }

    @Test
    void domainsAndLevelsAreWordedOnTheScreen_3_9() {
        FrameworkId id = mother.begun(ChangeSize.MAJOR);
        show(new FrameworkPlace(id), Language.NL, NORMAL);
        robot.press("F3", "Down", "Down", "Enter");
        assertEquals("framework-texts-nl", robot.focused());
        robot.press("Shortcut+A");
        robot.type("Onrecht en vijandbeeld").press("Shortcut+Enter");
        deliver();
        robot.picture(PICTURES.resolve("framework-texts.png"));
        assertEquals(
                "Onrecht en vijandbeeld",
                mother.draft(id)
                        .value()
                        .content()
                        .domains()
                        .getFirst()
                        .name()
                        .nl()
                        .value());
    }

    @Test
    void aDomainIsAddedAndAnIndicatorBroughtThere_3_9() {
        FrameworkId id = mother.begun(ChangeSize.MAJOR);
        show(new FrameworkPlace(id), Language.NL, NORMAL);
        robot.press("F9").fire("#framework-domain-add");
        robot.focus("#framework-domain-polarity-concern").press("Space");
        robot.type("#framework-domain-name-nl", "Houding");
        robot.type("#framework-domain-name-en", "Attitude").press("Shortcut+Enter");
        deliver();
        robot.press("Home", "Down", "Down", "Down", "Down");
        assertTrue(robot.isShown("#framework-domain-remove"), "nothing stands in it");
        robot.focus("#framework-domain-which").press("Down").press("Shortcut+Enter");
        deliver();
        robot.picture(PICTURES.resolve("framework-domains.png"));
        assertFalse(robot.isShown("#framework-domain-remove"), "one stands in it");
    }

    @Test
    void aConditionIsAddedToAPromptAndTakenAway_3_6() {
        FrameworkId id = mother.begun(ChangeSize.MAJOR);
        show(new FrameworkPlace(id), Language.NL, NORMAL);
        robot.press("F6");
        assertEquals("framework-rules", robot.focused());
        robot.focus("#framework-condition-kind").press("Down");
        robot.type("#framework-condition-codes", "a1, Z9");
        robot.focus("#framework-condition-level").press("Down").press("Shortcut+Enter");
        deliver();
        assertTrue(robot.text("#framework-notice").contains("staat niet in deze versie"));
        robot.focus("#framework-condition-codes").press("Shortcut+A");
        robot.type("a1, A2").press("Shortcut+Enter");
        deliver();
        robot.picture(PICTURES.resolve("framework-rules.png"));
        List<Clause> clauses = clauses(id);
        assertEquals(
                new Clause.AnyAtLeast(Set.of(new IndicatorCode("A1"), new IndicatorCode("A2")), Level.NOT_SEEN),
                clauses.getLast());
        robot.fire("#framework-condition-remove");
        deliver();
        assertEquals(clauses.subList(1, clauses.size()), clauses(id));
    }

    private List<Clause> clauses(FrameworkId id) {
        return mother.draft(id).value().content().prompts().getFirst().clauses();
    }

    @Test
    void aQuestionIsAddedToTheEntryList_3_7() {
        FrameworkId id = mother.begun(ChangeSize.MAJOR);
        show(new FrameworkPlace(id), Language.NL, NORMAL);
        robot.press("F6");
        robot.fire("#framework-item-add-entry");
        robot.type("#framework-item-name-nl", "Reserve");
        robot.type("#framework-item-name-en", "Spare");
        robot.type("#framework-item-asks-nl", "Is er een tweede weg?");
        robot.type("#framework-item-asks-en", "Is there another way?").press("Shortcut+Enter");
        deliver();
        assertEquals(
                "IN11",
                mother.draft(id)
                        .value()
                        .content()
                        .checklists()
                        .entry()
                        .getLast()
                        .code()
                        .value());
    }

    @Test
    void anIndicatorIsSaidToBeSplit_3_9() {
        FrameworkId id = mother.begun(ChangeSize.MAJOR);
        done(mother.change(
                id,
                new DraftEdit.Added(FrameworkMother.as(mother.indicator(id, "B3"), "B4"), Set.of(Group.RELATIONS))));
        done(mother.change(
                id,
                new DraftEdit.Reworded(
                        FrameworkMother.anchored(mother.indicator(id, "B3"), 2, "Noemt dat onrecht in elk gesprek."))));
        show(new FrameworkPlace(id), Language.NL, NORMAL);
        robot.press("F7");
        robot.focus("#framework-changes-kind-split").press("Space");
        robot.focus("#framework-changes-others").press("Shortcut+A");
        robot.type("B3").press("Shortcut+Enter");
        assertTrue(robot.isShown("#framework-changes-others-problem"), "at least two");
        robot.focus("#framework-changes-others").press("End");
        robot.type(", B4").press("Shortcut+Enter");
        deliver();
        robot.picture(PICTURES.resolve("framework-split.png"));
        assertTrue(mother.draft(id)
                .value()
                .mapping()
                .contains(new Relation.Split(
                        new IndicatorCode("B3"), List.of(new IndicatorCode("B3"), new IndicatorCode("B4")))));
    }

    @Test
    void aVersionGoesOutAndAnotherComesInByTheWordsReadAloud_3_9(@TempDir Path stick) throws IOException {
        show(new FrameworksPlace(), Language.NL, NORMAL);
        desk.chosen = stick.resolve("kader.txt");
        robot.focus("#framework-versions").press("Down");
        robot.fire("#framework-give");
        assertTrue(Files.exists(stick.resolve("beoordelingskader-1.0.0.txt")));
        assertTrue(robot.text("#framework-notice").contains("Lees aan het andere team"));
        try (TestVault theirs = TestVault.elsewhere()) {
            FrameworkMother there = new FrameworkMother(theirs, new TeamMother(theirs));
            FrameworkId id = there.begun(ChangeSize.MINOR);
            there.consulted(id);
            done(there.settled(id, there.team.police));
            GiveOutVersion.Made given = done(there.giveOut.handle(there.keeper, id));
            Files.write(desk.chosen, given.file());
            robot.fire("#framework-take");
            robot.picture(PICTURES.resolve("framework-take.png"));
            assertEquals("framework-take-heard", robot.focused());
            robot.type(spoken(given)).press("Shortcut+Enter");
            deliver();
        }
        assertEquals(
                "1.1.0",
                vault.read(mother.drafts::drafts)
                        .getFirst()
                        .value()
                        .content()
                        .version()
                        .number()
                        .value());
    }

    @Test
    void whoDoesNotKeepTheFrameworkReadsOnly_DEC_10() {
        FrameworkId id = mother.begun(ChangeSize.MAJOR);
        desk.actor = TeamMother.as(mother.team.fileHolder);
        show(new FrameworkPlace(id), Language.EN, DARK);
        robot.picture(PICTURES.resolve("framework-reading.png"));
        assertTrue(robot.isShown("#framework-reading"));
        assertFalse(robot.isShown("#framework-name-nl"));
        robot.press("F8");
        assertFalse(robot.isShown("#framework-draft-consult"));
    }

    private void deliver() {
        desk.deliver(robot);
    }

    private void show(Place place, Language language, Look look) {
        desk.show(robot, place, language, look);
    }

    private static String spoken(GiveOutVersion.Made given) {
        return given.words().stream().map(ShortText::value).collect(Collectors.joining(" "));
    }
}
