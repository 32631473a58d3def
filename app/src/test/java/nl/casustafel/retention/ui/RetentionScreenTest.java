package nl.casustafel.retention.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.Inline;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Screen;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.kernel.Actor;
import nl.casustafel.retention.CopyPlace;
import nl.casustafel.retention.Destruction;
import nl.casustafel.retention.ShowDueList;
import nl.casustafel.signal.Signal;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.Signatures;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.RetentionMother;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The last item of the meeting, by keyboard alone (DEC-17).
@OneAtATime
class RetentionScreenTest {
    private static final String CODE = "4711";

    private final TestVault vault = new TestVault();
    private final TeamMother team = new TeamMother(vault);
    private final RetentionMother mother = new RetentionMother(vault, team, new SignalMother(vault, team));
    private final AtomicInteger rewritten = new AtomicInteger();
    private final Robot robot = Robot.start();
    private Actor actor = mother.holder();

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void twoPeopleSignInPlaceAndTickTheCopiesOutside_T_S9() {
        Signal stays = mother.withdrawn();
        Signal goes = mother.withdrawn();
        show(Language.NL, new Robot.Look(Theme.LIGHT, TypeSize.NORMAL, 1126, 700));
        robot.focus("#retention-list").press("Home", "Enter");
        robot.focus("#retention-own-secret").type("1234").press("Enter");
        robot.settle();
        assertTrue(robot.text("#retention-own-problem").contains("code"), "not her own");
        robot.focus("#retention-second").press("Down").focus("#retention-second-secret");
        robot.type(CODE).press("Enter");
        robot.settle();
        assertEquals(2, mother.allDue().size(), "the first signature is missing");
        robot.focus("#retention-own-secret").type(CODE).press("Enter");
        robot.focus("#retention-second-secret").type(CODE).press("Enter");
        robot.settle();
        assertEquals(Set.of(stays.id()), mother.allDue());
        assertEquals(1, rewritten.get());

        show(Language.NL, new Robot.Look(Theme.DARK, TypeSize.NORMAL, 1126, 700));
        assertTrue(robot.isShown("#retention-copies-paper"), "it goes on with what was destroyed just now");
        robot.focus("#retention-copies-paper").press("Space").press("Shortcut+Enter");
        robot.settle();
        Destruction made = vault.read(tx -> mother.retention.destructions(tx, mother.holder()))
                .getFirst();
        assertEquals(
                List.of(CopyPlace.PAPER),
                made.ticks().stream().map(Destruction.Tick::place).toList());
        assertEquals(goes.number(), made.lines().getFirst().number());
        robot.picture(Path.of("target", "pictures", "retention-certificates.png"));
    }

    @Test
    void dec_17_whereTheAgendaIsKeptTheFileHolderShowsTheListAndTwoSign() {
        mother.withdrawn();
        actor = TeamMother.as(team.coordinator);
        show(Language.NL, new Robot.Look(Theme.LIGHT, TypeSize.NORMAL, 1126, 700));
        assertFalse(robot.isShown("#retention-own-secret"), "there is no list yet");
        robot.picture(Path.of("target", "pictures", "retention-host.png"));
        robot.focus("#retention-host")
                .press("Down")
                .focus("#retention-host-secret")
                .type(CODE)
                .press("Enter");
        robot.settle();
        robot.picture(Path.of("target", "pictures", "retention-hosted.png"));
        robot.focus("#retention-own-secret").type(CODE).press("Enter");
        robot.settle();
        robot.focus("#retention-second")
                .press("Down")
                .focus("#retention-second-secret")
                .type(CODE)
                .press("Enter");
        robot.settle();
        assertEquals(Set.of(), mother.allDue());
        assertTrue(robot.isShown("#retention-host-secret"), "the list of the next begins anew");
    }

    @Test
    void standsInEnglishAndLargeType() {
        mother.withdrawn();
        show(Language.EN, new Robot.Look(Theme.LIGHT, TypeSize.TABLE, 1366, 768));
        robot.picture(Path.of("target", "pictures", "retention-en-table.png"));
        assertTrue(robot.isShown("#retention-second-secret"));
    }

    private void show(Language language, Robot.Look look) {
        Texts texts = Texts.strict(language);
        robot.show(
                () -> {
                    Navigator fresh = new Navigator();
                    new RetentionScreens(acts(), desk(texts), fresh).register(fresh);
                    fresh.go(new RetentionPlace());
                    Screen screen = Objects.requireNonNull(fresh.screen().get());
                    return new VBox(screen.node());
                },
                look);
    }

    private RetentionDesk desk(Texts texts) {
        return new RetentionDesk(
                texts, new Inline(), new Events(Runnable::run), vault.clock, rewritten::incrementAndGet);
    }

    private RetentionActs acts() {
        Signatures signatures = new Signatures(_ -> typed -> Arrays.equals(typed, CODE.toCharArray())
                ? Optional.of(SignatureProof.With.PERSONAL_CODE)
                : Optional.empty());
        return new RetentionActs(
                actor,
                vault.transactor(),
                mother.retention,
                mother.list,
                team.team,
                signatures,
                new ShowDueList(vault.transactor(), mother.list, team.team),
                mother.destroy,
                new TermActs(mother.terms, mother.suspend, mother.extend, mother.askBack),
                mother.tick);
    }
}
