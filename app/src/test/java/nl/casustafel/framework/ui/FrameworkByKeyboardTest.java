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
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import nl.casustafel.assessment.Relation;
import nl.casustafel.assessment.VersionNumber.ChangeSize;
import nl.casustafel.desk.Commands;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.FileChoice;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Overlay;
import nl.casustafel.desk.OverlayDialogs;
import nl.casustafel.desk.Place;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.desk.testkit.KeptDrafts;
import nl.casustafel.desk.testkit.Lanes;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.desk.testkit.Robot.Look;
import nl.casustafel.framework.DraftEdit;
import nl.casustafel.framework.FrameworkDraft;
import nl.casustafel.framework.FrameworkId;
import nl.casustafel.framework.GiveOutVersion;
import nl.casustafel.framework.Keeping;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Event;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.testkit.FrameworkMother;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.SigningInPlace;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The versions of the framework by keyboard alone.
@OneAtATime
class FrameworkByKeyboardTest {
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final String CODE = "oefenen";
    private static final Look NORMAL = new Look(Theme.LIGHT, TypeSize.NORMAL, 1366, 768);
    private static final Look DARK = new Look(Theme.DARK, TypeSize.TABLE, 1366, 768);

    private final Robot robot = Robot.start();
    private final TestVault vault = new TestVault();
    private final FrameworkMother mother = new FrameworkMother(vault, new TeamMother(vault));
    private final KeptDrafts drafts = new KeptDrafts();
    private final Events events = new Events(Runnable::run);
    private Navigator navigator = new Navigator();

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
    void aVersionGoesOutAndAnotherComesInByTheWordsReadAloud_3_9(@TempDir Path stick) throws IOException {
        show(new FrameworksPlace(), Language.NL, NORMAL);
        chosen = stick.resolve("kader.txt");
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
            Files.write(chosen, given.file());
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
        actor = TeamMother.as(mother.team.fileHolder);
        show(new FrameworkPlace(id), Language.EN, DARK);
        robot.picture(PICTURES.resolve("framework-reading.png"));
        assertTrue(robot.isShown("#framework-reading"));
        assertFalse(robot.isShown("#framework-name-nl"));
        robot.press("F8");
        assertFalse(robot.isShown("#framework-draft-consult"));
    }

    private Path chosen = Path.of("nowhere");

    /// The system's own chooser, which always gives the same file.
    private final FileChoice files = new FileChoice() {
        @Override
        public Optional<Path> open(String titleKey, List<String> kinds) {
            return Optional.of(chosen);
        }

        @Override
        public Optional<Path> save(String titleKey, String suggested) {
            return Optional.of(chosen.resolveSibling(suggested));
        }

        @Override
        public Optional<Path> folder(String titleKey) {
            return Optional.empty();
        }
    };

    private Actor actor = mother.keeper;

    /// What was committed reaches the screen, as the program delivers it.
    private void deliver() {
        List<Event> told = List.copyOf(vault.events);
        vault.events.clear();
        robot.on(() -> {
            told.forEach(events::publish);
            return true;
        });
        robot.settle();
    }

    private void show(Place place, Language language, Look look) {
        navigator = new Navigator();
        robot.show(() -> window(language), look);
        robot.on(() -> {
            navigator.go(place);
            return true;
        });
        robot.settle();
    }

    private Parent window(Language language) {
        BorderPane content = new BorderPane();
        Overlay overlay = new Overlay(content);
        Lanes lanes = new Lanes();
        Texts texts = Texts.strict(language);
        FrameworkWork work = new FrameworkWork(
                new FrameworkDesk(
                        texts,
                        lanes,
                        events,
                        navigator,
                        new OverlayDialogs(overlay, texts),
                        files,
                        drafts,
                        vault.clock),
                new FrameworkActs(
                        actor,
                        vault.transactor(),
                        SigningInPlace.with(CODE, lanes),
                        mother.team.team,
                        new Keeping(mother.frameworks, mother.drafts),
                        FrameworkMother.CHECK,
                        new FrameworkActs.Making(mother.begin, mother.edit, mother.settle),
                        new FrameworkActs.Travelling(mother.giveOut, mother.takeOver)));
        new FrameworkScreens(work).register(navigator);
        navigator.screen().addListener((_, _, screen) -> {
            if (screen != null) {
                content.setCenter(screen.node());
            }
        });
        new Commands(navigator, overlay).listen(overlay.node());
        navigator.home(new FrameworksPlace());
        return overlay.node();
    }

    private static String spoken(GiveOutVersion.Made given) {
        return given.words().stream().map(ShortText::value).collect(Collectors.joining(" "));
    }
}
