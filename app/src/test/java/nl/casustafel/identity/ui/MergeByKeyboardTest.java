package nl.casustafel.identity.ui;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import nl.casustafel.casefile.store.JooqCaseFiles;
import nl.casustafel.desk.Commands;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.Inline;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Overlay;
import nl.casustafel.desk.Place;
import nl.casustafel.desk.Screen;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.desk.testkit.KeptDrafts;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.desk.testkit.Robot.Look;
import nl.casustafel.kernel.Event;
import nl.casustafel.search.FindCandidates;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalId;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.TwoReports;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import nl.casustafel.weighing.store.JooqWeighings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// W-A3: two people side by side, chosen field by field with the arrows and Enter, and taken back.
@OneAtATime
class MergeByKeyboardTest {
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final Look NORMAL = new Look(Theme.LIGHT, TypeSize.NORMAL, 1366, 768);
    private static final Look DARK = new Look(Theme.DARK, TypeSize.NORMAL, 1366, 768);
    private static final Look BIG = new Look(Theme.DARK, TypeSize.TABLE, 1366, 768);

    private final Robot robot = Robot.start();
    private final TestVault vault = new TestVault();
    private final TwoReports two = new TwoReports(vault);
    private final Signal first = two.first();
    private final Signal second = two.second();
    private final Events events = new Events(Runnable::run);
    private final Navigator navigator = new Navigator();

    private record Home() implements Place {}

    private record Card() implements Place {}

    @AfterEach
    void close() {
        robot.show(Pane::new);
        vault.close();
    }

    @Test
    void joinsFieldByFieldWithArrowsAndEnter_W_A3() {
        show(new MergePlace(second.id()), Language.NL, NORMAL);
        assertEquals("Joesoef al-Chattabi", robot.text("#identity-merge-name"));
        robot.press("Enter", "Enter");
        assertEquals("identity-field-name", robot.focused());
        robot.press("Right", "Enter");
        assertEquals("identity-field-born_on", robot.focused());
        robot.press("Right", "Left");
        assertTrue(robot.text("#identity-field-born_on-other").startsWith("✓"), "an empty side takes nothing away");
        robot.press("Enter").type("Zelfde school.");
        robot.picture(PICTURES.resolve("identity-merge.png"));
        robot.press("Shortcut+Enter");
        assertEquals("Youssef el Khattabi", name());
        assertEquals(Optional.of(TwoReports.BORN), two.subject(second.id()).bornOn());
        assertTrue(robot.on(() -> navigator.places().getLast()) instanceof Home);
    }

    @Test
    void nothingIsChosenAtFirstAndDeleteLeavesEachItsOwn() {
        show(new MergePlace(second.id()), Language.NL, NORMAL);
        robot.press("Enter", "Enter");
        assertFalse(robot.text("#identity-field-name-one").startsWith("✓"));
        robot.press("Right", "Delete", "Down", "Down").type("Zelfde school.").press("Shortcut+Enter");
        assertEquals("Joesoef al-Chattabi", name());
        assertEquals(1, two.person(two.holder(), second).others().size());
    }

    @Test
    void asksForAReason_W_A3() {
        show(new MergePlace(second.id()), Language.NL, NORMAL);
        robot.press("Enter", "Enter", "Shortcut+Enter");
        assertTrue(robot.isShown("#identity-merge-reason-problem"));
        assertEquals(List.of(), two.person(two.holder(), second).others());
    }

    @Test
    void thePageTellsOfTheOtherSignalAndTakesItBack_W_A3() {
        done(two.signals.joinPersons().handle(two.holder(), two.together(first, second, Map.of())));
        show(new Card(), Language.NL, NORMAL);
        assertTrue(robot.isShown("#identity-" + first.number().text()));
        robot.picture(PICTURES.resolve("identity-part.png"));
        robot.fire("#identity-part-again");
        deliver();
        assertFalse(robot.isShown("#identity-" + first.number().text()));
        assertTrue(robot.text("#identity-banner").startsWith("Teruggenomen"));
    }

    @Test
    void looksWellInEveryLook() {
        for (Language language : Language.values()) {
            for (Look look : new Look[] {NORMAL, DARK, BIG}) {
                show(new MergePlace(second.id()), language, look);
                robot.press("Enter", "Enter", "Right");
                robot.picture(PICTURES.resolve("identity-merge-"
                        + language.name().toLowerCase(Locale.ROOT) + "-" + look.theme() + "-" + look.size() + ".png"));
                assertTrue(robot.isShown("#identity-sides"));
            }
        }
    }

    private void show(Place place, Language language, Look look) {
        robot.show(() -> window(place, language), look);
    }

    private Parent window(Place place, Language language) {
        Texts texts = Texts.strict(language);
        IdentityScreens screens = new IdentityScreens(
                new IdentityDesk(texts, new Inline(), events, navigator, new KeptDrafts(), Other::new),
                new IdentitySeat(two.holder(), vault.transactor()),
                acts());
        navigator.register(Home.class, _ -> Screen.of(new VBox(), "home"));
        navigator.register(Card.class, _ -> {
            PersonPart part = screens.partOf(second.id());
            return Screen.of(new VBox(part.node()), "card")
                    .commands(part.commands())
                    .closing(part.subscription());
        });
        screens.register(navigator);
        BorderPane content = new BorderPane();
        navigator.screen().addListener((_, _, screen) -> {
            if (screen != null) {
                content.setCenter(screen.node());
            }
        });
        Overlay overlay = new Overlay(content);
        new Commands(navigator, overlay).listen(overlay.node());
        navigator.home(new Home());
        navigator.go(place);
        return overlay.node();
    }

    private record Other(SignalId id) implements Place {}

    private IdentityActs acts() {
        return new IdentityActs(
                two.signals.faces(),
                two.signals.joinPersons(),
                two.signals.partPersons(),
                new FindCandidates(
                        vault.transactor(),
                        two.signals.reads,
                        new JooqWeighings(),
                        new JooqCaseFiles(),
                        two.signals.samePersons),
                two.signals.reads,
                two.team.team);
    }

    private void deliver() {
        List<Event> emitted = List.copyOf(vault.events);
        vault.events.clear();
        robot.on(() -> {
            emitted.forEach(events::publish);
            return emitted;
        });
    }

    private String name() {
        return Objects.requireNonNull(
                two.subject(second.id()).name().orElseThrow().value());
    }
}
