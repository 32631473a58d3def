package nl.casustafel.excerpt.ui;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import nl.casustafel.audit.LogStanding;
import nl.casustafel.desk.Commands;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.FileChoice;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Overlay;
import nl.casustafel.desk.Place;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.desk.testkit.KeptDrafts;
import nl.casustafel.desk.testkit.Lanes;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.desk.testkit.Robot.Look;
import nl.casustafel.excerpt.Mark;
import nl.casustafel.excerpt.Redaction;
import nl.casustafel.excerpt.RedactionState;
import nl.casustafel.excerpt.WooGround;
import nl.casustafel.kernel.Actor;
import nl.casustafel.minutes.FileHash;
import nl.casustafel.minutes.PartText;
import nl.casustafel.paper.PdfMinutesPrinter;
import nl.casustafel.provision.ExportFolder;
import nl.casustafel.provision.HandOut;
import nl.casustafel.provision.Handover;
import nl.casustafel.provision.Provision;
import nl.casustafel.provision.store.JooqProvisions;
import nl.casustafel.testkit.HeldMeeting;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.PdfLeak;
import nl.casustafel.testkit.RedactionMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Redacting without a mouse: from final minutes to a file with its line in the register (DEC-27, W-F4).
@OneAtATime
class RedactionByKeyboardTest {
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final Look NORMAL = new Look(Theme.LIGHT, TypeSize.NORMAL, 1366, 768);

    @TempDir
    private Path outside;

    private final Robot robot = Robot.start();
    private final TestVault vault = new TestVault();
    private final HeldMeeting held = new HeldMeeting(vault).held();
    private final RedactionMother mother = new RedactionMother(vault, held);
    private final JooqProvisions register = new JooqProvisions();

    @AfterEach
    void close() {
        robot.show(Pane::new);
        vault.close();
    }

    private Navigator show(Actor actor, Place place, Look look, Language language) {
        Navigator navigator = robot.on(Navigator::new);
        robot.show(() -> window(actor, place, navigator, Texts.strict(language)), look);
        return navigator;
    }

    private Parent window(Actor actor, Place place, Navigator navigator, Texts texts) {
        var door = vault.transactor();
        new ExcerptScreens(new ExcerptWork(
                        new ExcerptDesk(
                                texts,
                                new Lanes(),
                                new Events(Runnable::run),
                                navigator,
                                new Outside(),
                                new KeptDrafts()),
                        new ExcerptSeat(actor, door, vault.clock),
                        new ExcerptLooks(held.mother.reads, held.minutes, mother.redactions, held.team.team),
                        new ExcerptActs(
                                mother.make,
                                mother.judge,
                                mother.open,
                                mother.compose,
                                new PdfMinutesPrinter().excerpts(),
                                new HandOut(
                                        door,
                                        register,
                                        held.minutes,
                                        new ExportFolder(),
                                        LogStanding.CHECKED,
                                        vault.clock))))
                .register(navigator);
        BorderPane frame = new BorderPane();
        Overlay overlay = new Overlay(frame);
        new Commands(navigator, overlay).listen(overlay.node());
        navigator.screen().addListener((_, _, screen) -> frame.setCenter(screen == null ? null : screen.node()));
        navigator.home(place);
        return overlay.node();
    }

    private Redaction only() {
        var version = vault.read(tx -> held.minutes.versions(tx, mother.maker(), held.meeting))
                .getFirst()
                .id();
        return vault.read(tx -> mother.redactions.of(tx, mother.maker(), version))
                .getFirst();
    }

    private List<Mark> marks() {
        return only().marks();
    }

    @Test
    void aPassageIsMarkedReadBySomebodyElseAndLeaves_DEC_27() throws IOException {
        mother.finalised();
        show(mother.maker(), new ExcerptsPlace(held.meeting), NORMAL, Language.NL);
        assertEquals("excerpts-reader-public", robot.focused());
        robot.press("Space", "Shortcut+Enter");
        robot.await("the text", () -> robot.isShown("#redaction-passages"));
        assertEquals("redaction-passages", robot.focused());
        robot.press("Down", "Enter");
        assertEquals("redaction-words", robot.focused());
        robot.press("Home", "Shift+Right", "Shift+Right", "Shift+Right", "F4");
        assertEquals(1, marks().size());
        assertEquals(3, marks().getFirst().spot().to());
        assertEquals(Optional.empty(), marks().getFirst().ground());
        robot.fire("#redaction-offer");
        assertTrue(robot.text("#redaction-banner").contains("W-L1"), robot.text("#redaction-banner"));
        robot.focus("#redaction-ground").press("Down", "Enter");
        robot.focus("#redaction-passages").press("F4");
        assertEquals(Optional.of(WooGround.PRIVACY), marks().getFirst().ground());
        assertTrue(marks().getFirst().spot().to() > 3, "the whole line");
        robot.press("Shift+F4");
        assertEquals(List.of(), marks());
        robot.press("F4");
        robot.focus("#redaction-suggestions").press("Home").fire("#redaction-take-same");
        assertTrue(marks().size() > 2, "wherever these words stand");
        robot.focus("#redaction-reason-5-1-2-e").type("De levenssfeer weegt zwaarder.");
        robot.picture(PICTURES.resolve("redaction-marking.png"));
        robot.fire("#redaction-offer");
        robot.await("offered", () -> only().state() == RedactionState.OFFERED);
        readAndAgree();
        leave();
    }

    private void readAndAgree() {
        Redaction.Key id = only().id();
        show(mother.second(), new RedactionPlace(id), NORMAL, Language.NL);
        robot.await("the second reader", () -> robot.isShown("#redaction-judging"));
        assertFalse(robot.isShown("#redaction-marking"), "who reads marks nothing");
        robot.press("F4");
        robot.focus("#redaction-leaves").press("Space");
        robot.picture(PICTURES.resolve("redaction-reading.png"));
        robot.fire("#redaction-agree");
        robot.await("agreed", () -> only().state() == RedactionState.AGREED);
    }

    private void leave() throws IOException {
        Redaction.Key id = only().id();
        show(mother.maker(), new RedactionPlace(id), NORMAL, Language.NL);
        robot.await("saving", () -> robot.isShown("#redaction-leaving"));
        robot.focus("#leaving-recipient").type("De verzoeker").press("Enter");
        robot.type("Woo-verzoek 2026-4").press("Enter").type("Woo art. 4.5").press("Shortcut+Enter");
        Path file = outside.resolve("verslag-gelakt.pdf");
        robot.await("the file", () -> Files.exists(file));
        robot.await(
                "the register",
                () -> !vault.read(tx -> register.all(tx, mother.maker())).isEmpty());
        Provision line = vault.read(tx -> register.all(tx, mother.maker())).getFirst();
        assertEquals(Handover.Form.REDACTED, line.handover().form());
        assertEquals(FileHash.of(Files.readAllBytes(file)), line.file());
        List<String> out = words(only());
        assertTrue(out.size() > 1, out.toString());
        assertEquals(List.of(), PdfLeak.found(Files.readAllBytes(file), out));
        robot.picture(PICTURES.resolve("redaction-leaving.png"));
    }

    private List<String> words(Redaction redaction) {
        List<PartText> parts = mother.opened(mother.maker(), redaction.id()).parts();
        return redaction.marks().stream()
                .map(Mark::spot)
                .flatMap(spot -> parts.stream()
                        .filter(part -> part.position() == spot.part())
                        .flatMap(part -> part.passages().stream())
                        .filter(passage -> passage.name().equals(spot.passage()))
                        .map(passage -> passage.text().value().substring(spot.from(), spot.to())))
                .distinct()
                .toList();
    }

    @Test
    void takesPictures() {
        Redaction.Key id = mother.marked("jongen uit 3B", "Strandcollege");
        show(mother.maker(), new RedactionPlace(id), new Look(Theme.DARK, TypeSize.NORMAL, 1366, 768), Language.EN);
        robot.await("the text", () -> robot.isShown("#redaction-marking"));
        robot.picture(PICTURES.resolve("redaction-dark-en.png"));
        show(mother.maker(), new RedactionPlace(id), new Look(Theme.LIGHT, TypeSize.TABLE, 1366, 768), Language.NL);
        robot.await("the text", () -> robot.isShown("#redaction-marking"));
        robot.picture(PICTURES.resolve("redaction-table.png"));
        done(mother.make.offer(mother.maker(), id));
        show(mother.second(), new ExcerptsPlace(held.meeting), NORMAL, Language.NL);
        robot.picture(PICTURES.resolve("excerpts.png"));
    }

    /// Answers with a place in the folder of the test.
    private final class Outside implements FileChoice {
        @Override
        public Optional<Path> open(String titleKey, List<String> kinds) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String titleKey, String name) {
            return Optional.of(outside.resolve(name));
        }

        @Override
        public Optional<Path> folder(String titleKey) {
            return Optional.empty();
        }
    }
}
