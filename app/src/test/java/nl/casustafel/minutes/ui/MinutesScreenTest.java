package nl.casustafel.minutes.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import nl.casustafel.audit.LogStanding;
import nl.casustafel.desk.Commands;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.FileChoice;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Notice;
import nl.casustafel.desk.Overlay;
import nl.casustafel.desk.Place;
import nl.casustafel.desk.Screen;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.desk.testkit.KeptDrafts;
import nl.casustafel.desk.testkit.Lanes;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.desk.testkit.Robot.Look;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.meeting.MeetingChanged;
import nl.casustafel.minutes.FileHash;
import nl.casustafel.minutes.PrintCheck;
import nl.casustafel.minutes.PrintMinutes;
import nl.casustafel.minutes.ReopenMinutes;
import nl.casustafel.minutes.ui.MinutesModel.Phase;
import nl.casustafel.paper.PagePictures;
import nl.casustafel.paper.PasswordCopy;
import nl.casustafel.paper.PdfMinutesPrinter;
import nl.casustafel.paper.Reread;
import nl.casustafel.provision.ExportFolder;
import nl.casustafel.provision.HandOut;
import nl.casustafel.provision.Handover;
import nl.casustafel.provision.Provision;
import nl.casustafel.provision.store.JooqProvisions;
import nl.casustafel.testkit.HeldMeeting;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.SigningInPlace;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// *Afronden* over a real store and a real PDF: the model as plain Java, and the screen by keyboard.
@OneAtATime
class MinutesScreenTest {
    @TempDir
    Path outside;

    private final TestVault vault = new TestVault();
    private final HeldMeeting held = new HeldMeeting(vault);
    private final JooqProvisions register = new JooqProvisions();
    private final Events events = new Events(Runnable::run);
    private final Navigator navigator = new Navigator();
    private final Lanes lanes = new Lanes();
    private final List<String> suggested = new ArrayList<>();

    @AfterEach
    void close() {
        vault.close();
    }

    private record Elsewhere(Meeting.Key meeting, Optional<AgendaItem.Key> item) implements Place {}

    private MinutesWork work(Texts texts, PrintCheck check) {
        var door = vault.transactor();
        return new MinutesWork(
                new MinutesDesk(texts, lanes, events, navigator, new Outside(), new KeptDrafts()),
                new MinutesSeat(held.chair(), door, SigningInPlace.with("123456", lanes), vault.clock),
                new MinutesLooks(held.mother.reads, held.minutes, held.team.team, held.openPoints, new PagePictures()),
                new MinutesActs(
                        held.compose,
                        new PrintMinutes(new PdfMinutesPrinter(), check),
                        held.finalise,
                        new ReopenMinutes(door, held.minutes, held.minutes, vault.clock),
                        new HandOut(door, register, held.minutes, new ExportFolder(), LogStanding.CHECKED, vault.clock),
                        new PasswordCopy()),
                new MinutesWays() {
                    @Override
                    public Place meeting(Meeting.Key meeting) {
                        return new Elsewhere(meeting, Optional.empty());
                    }

                    @Override
                    public Place item(Meeting.Key meeting, AgendaItem.Key item) {
                        return new Elsewhere(meeting, Optional.of(item));
                    }
                });
    }

    private MinutesModel model(PrintCheck check) {
        MinutesModel model = new MinutesModel(work(Texts.strict(Language.NL), check), held.meeting);
        model.load();
        return model;
    }

    private static Signer signer(MinutesModel model, String name) {
        return model.second.options().stream()
                .filter(one -> one.name().value().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Notice notice(MinutesModel model) {
        return Objects.requireNonNull(model.notice().get());
    }

    @Test
    void leadsFromWhatIsOpenToItsPlace() {
        navigator.register(Elsewhere.class, _ -> Screen.of(new BorderPane(), ""));
        MinutesModel model = model(new Reread());
        assertEquals(Phase.OPEN, model.phase().get());
        assertEquals(
                "Punt 1 is nog niet gesloten. Sluit het, of zet het terug om opnieuw in te plannen.",
                model.open.getFirst().sentence());
        model.go(model.open.getFirst());
        assertEquals(List.of(new Elsewhere(held.meeting, Optional.of(held.care))), navigator.places());
        model.look();
        assertTrue(model.preview.isShown(), "a concept can be looked at");
        assertEquals(Phase.OPEN, model.phase().get(), "and is not to be signed");
    }

    @Test
    void signsWhatWasLookedAtAndNothingElse_DEC_23() {
        held.held();
        MinutesModel model = model(new Reread());
        var listening = model.listen();
        assertEquals(Phase.READY, model.phase().get());
        model.look();
        assertEquals(Phase.SIGNING, model.phase().get());
        assertTrue(model.second.options().stream()
                .noneMatch(one -> one.person().equals(held.chair().person())));
        events.publish(new MeetingChanged(held.meeting));
        assertEquals(Phase.READY, model.phase().get(), "what changed is looked at again");
        model.look();
        char[] wrong = "000000".toCharArray();
        model.sign(signer(model, "Ilse Bos"), wrong);
        assertEquals(0, wrong[0]);
        assertEquals(
                "minutes.sign.not-recognised",
                Objects.requireNonNull(model.second.problem().get()).textKey());
        model.sign(signer(model, "Ilse Bos"), "123456".toCharArray());
        assertEquals(Phase.FINAL, model.phase().get());
        assertEquals("Het verslag is definitief: versie 1.", notice(model).sentence());
        assertTrue(
                model.version().get().contains("Petra Kuiper"), model.version().get());
        assertTrue(model.code().get().matches("(\\w{4}-){4}\\w{4}"), "as on paper");
        listening.close();
        assertFalse(model.preview.isShown());
    }

    @Test
    void cannotComposeWhatIsStillBeingRead() {
        MinutesModel model = new MinutesModel(work(Texts.strict(Language.NL), new Reread()), held.meeting);
        Robot robot = Robot.start();
        Scene scene = robot.show(() -> new MinutesView(model, Texts.strict(Language.NL)).node());
        assertTrue(robot.on(() -> scene.lookup("#minutes-compose").isDisabled()));
        robot.on(() -> {
            model.load();
            return true;
        });
        assertFalse(robot.on(() -> scene.lookup("#minutes-compose").isDisabled()));
    }

    @Test
    void refusesAFileThatLacksAText_DEC_26() {
        held.held();
        MinutesModel model = model((_, _) -> new PrintCheck.Result(9, 1));
        model.look();
        assertEquals(Notice.Kind.REFUSED, notice(model).kind());
        assertEquals(Phase.READY, model.phase().get());
    }

    @Test
    void savesACopyWithAPasswordAndALine_W_F4() throws IOException {
        CopyModel copy = made().copy;
        copy.recipient.typed().set("Politie Noorderstrand");
        copy.purpose.typed().set("Uitvoeren van de acties");
        copy.form.chosen().set(Handover.Form.FILE_WITH_PASSWORD);
        copy.save("sleutelbloem12".toCharArray(), "sleutelbloem12".toCharArray());
        assertEquals(List.of(), suggested, "the ground is missing");
        copy.basis.typed().set("WPGA art. 6 lid 1");
        copy.save("sleutelbloem12".toCharArray(), "sleutelbloem13".toCharArray());
        copy.save("kort".toCharArray(), "kort".toCharArray());
        assertEquals(List.of(), suggested, "no password that differs or is short");
        char[] password = "sleutelbloem12".toCharArray();
        copy.save(password, password.clone());
        assertEquals(0, password[0]);
        assertEquals(List.of("IIO-2026-A-01-v1.pdf"), suggested);
        Provision line = vault.read(tx -> register.all(tx, held.holder())).getFirst();
        assertEquals(List.of("2026-A-001", "2026-A-002"), items(line));
        assertEquals(FileHash.of(Files.readAllBytes(outside.resolve("IIO-2026-A-01-v1.pdf"))), line.file());
        assertTrue(Objects.requireNonNull(copy.notice().get()).sentence().endsWith("register."));
        copy.recipient.typed().set("Politie Noorderstrand");
        copy.purpose.typed().set("Uitvoeren van de acties");
        copy.basis.typed().set("WPGA art. 6 lid 1");
        copy.form.chosen().set(Handover.Form.FILE);
        copy.save(new char[0], new char[0]);
        assertEquals(
                Notice.Kind.REFUSED, Objects.requireNonNull(copy.notice().get()).kind(), "never overwritten");
        assertEquals(1, vault.read(tx -> register.all(tx, held.holder())).size());
    }

    private static List<String> items(Provision line) {
        return line.handover().items().stream().map(item -> item.value()).toList();
    }

    private MinutesModel made() {
        held.held();
        MinutesModel model = model(new Reread());
        model.look();
        model.sign(signer(model, "Ilse Bos"), "123456".toCharArray());
        return model;
    }

    @Test
    void goesFromPreviewToACopyByKeyboard() {
        held.held();
        Robot robot = Robot.start();
        robot.show(() -> window(Texts.strict(Language.NL)));
        robot.press("F9");
        robot.await("a page", () -> robot.isShown("#minutes-page-number"));
        assertTrue(robot.text("#minutes-page-number").startsWith("Bladzijde 1 van "));
        robot.press("Page Down");
        assertTrue(robot.text("#minutes-page-number").startsWith("Bladzijde 2 van "));
        double width = robot.find("#minutes-page", ImageView.class).getFitWidth();
        robot.press("Alt+Equals");
        assertTrue(robot.find("#minutes-page", ImageView.class).getFitWidth() > width);
        robot.press("Alt+Minus", "Page Up");
        assertEquals("minutes-sign-second", robot.focused());
        robot.press("Down", "Enter").type("123456").press("Enter");
        robot.await("final", () -> robot.isShown("#minutes-code"));
        assertEquals("minutes-copy-recipient", robot.focused());
        robot.type("Politie")
                .press("Enter")
                .type("Acties")
                .press("Enter")
                .type("WPGA art. 6")
                .press("Enter");
        robot.focus("#minutes-copy-form-file").press("Space").press("Shortcut+Enter");
        robot.await("saved", () -> robot.isShown("#minutes-copy-banner"));
        assertTrue(Files.exists(outside.resolve("IIO-2026-A-01-v1.pdf")));
    }

    @Test
    void takesPicturesOfEveryPhase() {
        Robot robot = Robot.start();
        picture(robot, "open", new Look(Theme.LIGHT, TypeSize.NORMAL, 1366, 768), Language.NL);
        held.held();
        picture(robot, "signing", new Look(Theme.LIGHT, TypeSize.NORMAL, 1366, 768), Language.NL);
        picture(robot, "signing-table", new Look(Theme.LIGHT, TypeSize.TABLE, 1366, 768), Language.NL);
        MinutesModel model = model(new Reread());
        model.look();
        model.sign(signer(model, "Ilse Bos"), "123456".toCharArray());
        picture(robot, "final", new Look(Theme.DARK, TypeSize.NORMAL, 1366, 768), Language.NL);
        picture(robot, "final-en", new Look(Theme.LIGHT, TypeSize.NORMAL, 1366, 768), Language.EN);
    }

    private void picture(Robot robot, String name, Look look, Language language) {
        robot.show(() -> window(Texts.strict(language)), look);
        robot.press("F9");
        robot.picture(Path.of("target", "pictures", "minutes-" + name + ".png"));
    }

    /// The screen as the shell shows it, with its chords.
    private Parent window(Texts texts) {
        new MinutesScreens(work(texts, new Reread())).register(navigator);
        BorderPane frame = new BorderPane();
        Overlay overlay = new Overlay(frame);
        new Commands(navigator, overlay).listen(overlay.node());
        navigator.screen().addListener((_, _, screen) -> frame.setCenter(screen == null ? null : screen.node()));
        navigator.home(new MinutesPlace(held.meeting));
        return overlay.node();
    }

    /// Answers with a place in the folder of the test.
    private final class Outside implements FileChoice {
        @Override
        public Optional<Path> open(String titleKey, List<String> kinds) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String titleKey, String name) {
            suggested.add(name);
            return Optional.of(outside.resolve(name));
        }

        @Override
        public Optional<Path> folder(String titleKey) {
            return Optional.empty();
        }
    }
}
