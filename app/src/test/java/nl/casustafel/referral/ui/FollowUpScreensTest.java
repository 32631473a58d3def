package nl.casustafel.referral.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Inline;
import nl.casustafel.desk.Place;
import nl.casustafel.desk.Screen;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.desk.testkit.Robot.Look;
import nl.casustafel.referral.Referral;
import nl.casustafel.referral.ReferralState;
import nl.casustafel.signal.SignalId;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.texts.Language;
import nl.casustafel.weighing.WeighingOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The screens of what follows a decision, by keyboard.
@OneAtATime
class FollowUpScreensTest {
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final Look NORMAL = new Look(Theme.LIGHT, TypeSize.NORMAL, 1366, 768);
    private static final Look BIG = new Look(Theme.DARK, TypeSize.TABLE, 1366, 768);

    @TempDir
    Path folder;

    private final Robot robot = Robot.start();
    private FollowUpDeskMother desk;
    private SignalId signal;

    @BeforeEach
    void open() {
        desk = new FollowUpDeskMother(folder);
        signal = desk.mother.decided(WeighingOutcome.CARE);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void refersByKeyboardAlone() {
        go(new ReferralPlace(signal), Language.NL);
        show(NORMAL);
        robot.press("Tab")
                .type("Wijkteam Duinrode")
                .press("Enter")
                .type("teamleider")
                .press("Enter");
        robot.type("Wilt u contact zoeken?").press("Tab", "Space", "Tab").type("Jeugdwet art. 2.3");
        robot.press("Tab", "Tab", "Tab", "Tab", "Space");
        robot.picture(PICTURES.resolve("referral.png"));
        robot.press("Ctrl+Enter");
        robot.await("sent", () -> state() == ReferralState.SENT);
        assertEquals(1, referral().terms().facts().size());
    }

    @Test
    void looksWellInEveryLook() {
        Referral sent = desk.mother.sent(signal);
        for (Language language : Language.values()) {
            String ending = "-" + language.name().toLowerCase(Locale.ROOT);
            picture(new ReferralPlace(signal), language, "referral" + ending);
            picture(new AnswerPlace(signal, sent.id()), language, "receiver-answer" + ending);
            picture(new InformingPlace(signal), language, "informing" + ending);
            picture(new ReporterLetterPlace(signal), language, "reporter-letter" + ending);
            picture(new Card(), language, "follow-up" + ending);
        }
        assertTrue(robot.ids().contains("referral-part-answer"));
    }

    private record Home() implements Place {}

    private record Card() implements Place {}

    private void picture(Place place, Language language, String name) {
        go(place, language);
        for (Look look : new Look[] {NORMAL, BIG}) {
            show(look);
            robot.picture(PICTURES.resolve(name + "-" + look.width() + "-" + look.theme() + ".png"));
        }
    }

    private Referral referral() {
        return desk.vault
                .read(tx -> desk.mother.signals.referrals.of(tx, signal))
                .getFirst()
                .value();
    }

    private ReferralState state() {
        return robot.on(() -> desk.vault
                        .read(tx -> desk.mother.signals.referrals.of(tx, signal))
                        .isEmpty()
                ? ReferralState.PREPARED
                : referral().state());
    }

    private void go(Place place, Language language) {
        robot.on(() -> {
            ReferralScreens screens = new ReferralScreens(desk.work(new Inline(), language));
            screens.register(desk.navigator);
            desk.navigator.register(Home.class, _ -> Screen.of(new Pane(), "home"));
            desk.navigator.register(
                    Card.class, _ -> Screen.of(new VBox(screens.partOf(signal).node()), "card"));
            desk.navigator.home(new Home());
            desk.navigator.go(place);
            return place;
        });
    }

    private void show(Look look) {
        robot.show(
                () -> {
                    Parent node = Objects.requireNonNull(desk.navigator.screen().get())
                            .node();
                    if (node.getScene() != null) {
                        node.getScene().setRoot(new Pane());
                    }
                    return node;
                },
                look);
    }
}
