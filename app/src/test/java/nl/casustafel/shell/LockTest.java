package nl.casustafel.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javafx.animation.PauseTransition;
import javafx.scene.control.ComboBox;
import javafx.scene.input.Clipboard;
import javafx.stage.Window;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.Inline;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.SignInName;
import nl.casustafel.team.AddPerson;
import nl.casustafel.team.FirstTeam;
import nl.casustafel.team.Membership;
import nl.casustafel.team.Municipality;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.OrganisationKind;
import nl.casustafel.team.SetUpTeam;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.StoreFailed;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.VaultFailure;
import nl.casustafel.vault.h2.StoreFolder;
import nl.casustafel.vault.key.Passphrase;
import nl.casustafel.vault.key.WorkFactor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What a lock takes away and what it keeps, and what a person sees when the store or the disk gives out, in
/// the real program by keyboard (ASVS 14.3.1, 16.5.3).
@Timeout(180)
@OneAtATime
class LockTest {
    private static final String PASSPHRASE = "koffie rivier lantaarn zeven";
    private static final String FORM = "#signal-entry-subject-description";
    private static final Texts WORDS = Texts.strict(Language.NL);

    private final Municipality town = new Municipality(
            Municipality.Key.fresh(), ShortText.of("Duinrode"), ShortText.of("M. Zeegers"), Optional.empty());
    private final Organisation executive = new Organisation(
            Organisation.Key.fresh(),
            OrganisationKind.MUNICIPAL_EXECUTIVE,
            ShortText.of("Gemeente Duinrode"),
            Optional.of(town.id()));
    private final TeamPerson femke = person("Femke de Boer", "femke");
    private final TeamPerson jamal = person("Jamal Idrissi", "jamal");
    private final Walk walk;

    LockTest(@TempDir Path base) throws IOException {
        this.walk = new Walk(base);
    }

    @BeforeEach
    void twoPeople() throws IOException {
        walk.close();
        StoreDoor door = new StoreDoor(walk.folder, new WorkFactor(4), walk.clock);
        try (NewStore fresh = door.begin();
                Passphrase own = new Passphrase(PASSPHRASE.toCharArray());
                Passphrase others = new Passphrase(PASSPHRASE.toCharArray())) {
            assertTrue(fresh.create(SignInName.of("femke"), own).isDone());
            assertTrue(fresh.addAccount(SignInName.of("jamal"), others).isDone());
            try (Opening made = fresh.finish()) {
                people(made);
            }
        }
        walk.begin();
    }

    private void people(Opening made) {
        StoreRooms rooms = new StoreRooms(
                made,
                new SessionNeeds(
                        new StoreDoor(walk.folder, new WorkFactor(4), walk.clock),
                        walk.clock,
                        _ -> Long.MAX_VALUE,
                        walk.robot.stage().getScene(),
                        (_, _) -> {
                            throw new IllegalStateException("no file is chosen");
                        },
                        _ -> {},
                        _ -> {}),
                new Events(Runnable::run),
                new Inline());
        assertTrue(new SetUpTeam(rooms.transactor(), rooms.team(), walk.clock)
                .handle(new FirstTeam(TeamMother.SETTINGS, List.of(town), member(femke)))
                .isDone());
        assertTrue(new AddPerson(rooms.transactor(), rooms.team(), walk.clock)
                .handle(new Actor(femke.id(), femke.roles()), member(jamal))
                .isDone());
    }

    private Membership member(TeamPerson person) {
        return new Membership(person, Set.of(town.id()));
    }

    private TeamPerson person(String name, String signInName) {
        return new TeamPerson(
                PersonId.fresh(),
                ShortText.of(name),
                ShortText.of("dossierhouder"),
                executive,
                Set.of(Role.FILE_HOLDER),
                Optional.of(SignInName.of(signInName)),
                false,
                Optional.of(LocalDate.of(2025, 2, 3)),
                Optional.empty(),
                true);
    }

    @AfterEach
    void close() {
        walk.free.set(Long.MAX_VALUE);
        if (walk.program().session().isPresent()) {
            walk.close();
        }
    }

    @Test
    void coversEveryWindowAndCardAndSaysWhy() {
        unlock("femke");
        walk.press("Shortcut+N").await("#signal-entry-source");
        walk.robot.on(() -> {
            walk.robot.find("#signal-entry-source", ComboBox.class).show();
            return true;
        });
        walk.robot.await("a list of its own", () -> Window.getWindows().size() > 1);
        walk.press("Shortcut+K").await("#palette").press("Shortcut+L");
        walk.await("#entry-unlock-name").awaitWords(WORDS.get("shell.locked.asked"));
        assertEquals(List.of(walk.robot.stage()), walk.robot.on(() -> List.copyOf(Window.getWindows())));
        assertFalse(walk.robot.ids().contains("palette"));
    }

    @Test
    void keepsTypingForWhoeverTypedItAndNobodyElse() {
        unlock("femke");
        walk.press("Shortcut+N").type(FORM, "Half getypt").press("Shortcut+L");
        unlock("jamal");
        walk.press("Shortcut+N").await(FORM);
        assertEquals("", walk.robot.text(FORM));
        walk.press("Shortcut+L");
        unlock("femke");
        walk.awaitText(FORM, "Half getypt");
    }

    @Test
    void locksAtOnceAfterSleep() {
        unlock("femke");
        walk.time.forward(Duration.ofMinutes(2));
        walk.await("#entry-unlock-name").awaitWords(WORDS.get("shell.locked.slept"));
    }

    @Test
    void takesAwayWhatWasCopied() {
        unlock("femke");
        walk.press("Shortcut+N").type(FORM, "Half getypt").press("Shortcut+A", "Shortcut+C");
        assertEquals("Half getypt", clipboard());
        walk.press("Shortcut+L").await("#entry-unlock-name");
        assertNotEquals("Half getypt", clipboard());
    }

    /// The file is really replaced: what keeps typing notices first.
    @Test
    void aReplacedFileIsToldAndTypingStaysOnScreen() throws IOException {
        unlock("femke");
        walk.press("Shortcut+N").type(FORM, "Voor de storing");
        Path file = new StoreFolder(walk.folder.store()).databaseFile();
        Path copy = Files.copy(file, file.resolveSibling("copy"));
        Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);
        walk.type(FORM, "Na de storing").await("#dialog");
        assertEquals("Niet opgeslagen", walk.robot.text("#dialog-title"));
        assertTrue(walk.robot.text("#dialog-text").startsWith(WORDS.get("failure.replaced")));
        walk.press("Enter");
        assertFalse(walk.robot.ids().contains("dialog"));
        String typed = walk.robot.text(FORM);
        assertTrue(typed.contains("Na de storing"), () -> "there to be copied: " + typed);
        walk.awaitText("#window-banner", "neem over wat u net typte");
        nothingIsAcknowledged();
        walk.press("Shortcut+1").await("#today");
        aRest();
        assertFalse(walk.robot.ids().contains("dialog"), () -> "told once, and now " + walk.robot.text("#dialog-text"));
        walk.awaitText("#window-banner", "neem over wat u net typte");
        walk.press("Shortcut+L").await("#entry-unlock-name").awaitWords(WORDS.get("failure.replaced"));
    }

    /// Longer than the card waits for.
    private void aRest() {
        CompletableFuture<Boolean> over = new CompletableFuture<>();
        walk.robot.on(() -> {
            PauseTransition pause = new PauseTransition(javafx.util.Duration.millis(1500));
            pause.setOnFinished(_ -> over.complete(true));
            pause.play();
            return true;
        });
        walk.robot.await("a rest", over::isDone);
    }

    /// Asked past the screens, where nothing stands between.
    private void nothingIsAcknowledged() {
        OpenSession session = walk.program().session().orElseThrow();
        Transactor transactor = session.rooms().transactor();
        VaultFailure told = walk.stored(() -> {
            try {
                transactor.read(session.start().actor(), Purpose.OVERVIEW, _ -> 1);
                throw new AssertionError("acknowledged");
            } catch (StoreFailed failed) {
                return failed.failure();
            }
        });
        assertEquals(VaultFailure.REPLACED, told);
    }

    @Test
    void withoutRoomReadingGoesOnAndWritingWaits() {
        walk.free.set(1);
        unlock("femke");
        walk.awaitText("#window-banner", WORDS.get("failure.room-tight"));
        walk.press("Shortcut+7").await("#team-people");
        walk.press("Shortcut+1", "Shortcut+N");
        signal();
        walk.press("Shortcut+Enter").await("#dialog");
        assertEquals(WORDS.get("shell.not-taken.text"), walk.robot.text("#dialog-text"));
        walk.press("Enter");
        walk.free.set(Long.MAX_VALUE);
        walk.at("#signal-entry-subject-name", "Shortcut+Enter");
        walk.awaitText("#signal-page-banner", "Opgeslagen om");
        walk.robot.on(() -> {
            walk.program().session().orElseThrow().lookForRoom();
            return true;
        });
        walk.robot.await("the banner goes", () -> !walk.robot.isShown("#window-banner"));
    }

    private void signal() {
        walk.choose("#signal-entry-channel", 2).choose("#signal-entry-source", 13);
        for (String question : List.of("threat", "means", "danger")) {
            walk.at("#signal-urgent-" + question + "-no", "Space");
        }
        walk.paste("#signal-entry-subject-name", "Jongere");
        walk.paste("#signal-entry-fact", "Liet een filmpje zien").press("Alt+1");
    }

    private String clipboard() {
        String text = walk.robot.on(() -> Clipboard.getSystemClipboard().getString());
        return text == null ? "" : text;
    }

    private void unlock(String name) {
        walk.unlock(name, PASSPHRASE);
    }
}
