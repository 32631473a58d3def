package nl.casustafel.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import nl.casustafel.audit.store.JooqAuditTrail;
import nl.casustafel.desk.StoreThread;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.desk.testkit.Robot.Look;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.SignInName;
import nl.casustafel.shell.entry.Entry;
import nl.casustafel.team.Mandate;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.store.JooqTeam;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.SettableClock;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.key.AuditMac;
import nl.casustafel.vault.key.KeyRefusal;
import nl.casustafel.vault.key.Passphrase;
import nl.casustafel.vault.key.RecoveryCode;
import nl.casustafel.vault.key.WorkFactor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The first start and the door, by keyboard, on a real store in a temporary folder.
@OneAtATime
class EntryTest {
    private static final String FEMKE = "koffie rivier lantaarn zeven";
    private static final String RUBEN = "wolken fiets gordijn appel";

    private final Robot robot = Robot.start();
    private final SettableClock time = new SettableClock("2026-03-12T09:00:00Z");
    private final List<Throwable> failures = new ArrayList<>();
    private final List<Opening> opened = new ArrayList<>();
    private final StoreThread threads = new StoreThread(Platform::runLater, failures::add);

    private final Path folder;
    private final PointedFiles pointed = new PointedFiles();
    private String recovery = "";

    EntryTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterEach
    void close() {
        opened.forEach(Opening::close);
        robot.on(() -> {
            threads.close();
            return true;
        });
    }

    @Test
    void makesAStoreByKeyboardAndOpensItAgain() {
        StoreDoor door = door();
        show(door);
        robot.await("welcome", () -> isHere("#entry-start-make"));
        assertEquals("entry-start-make", robot.focused());
        fillTeam();
        fillYou();
        fillRuben();
        robot.fire("#entry-people-all");
        String code = robot.text("#entry-code");
        assertFalse(Files.exists(folder.resolve("keys")), "nothing is written before the last step");
        robot.press("Enter");
        robot.type("#entry-confirm-code", "q");
        robot.press("Shortcut+Enter");
        assertTrue(robot.isShown("#entry-confirm-code-problem"));
        robot.press("Backspace");
        robot.paste(code.toLowerCase(Locale.ROOT)).press("Shortcut+Enter");
        robot.await("opened", () -> !opened.isEmpty() || !failures.isEmpty());
        assertEquals(List.of(), failures);
        checkTeam(opened.getFirst());
        opened.getFirst().store().close();
        opened.clear();
        assertFalse(Files.exists(folder.resolve("making")), "nothing is left beside the store");
        unlockByKeyboard(door());
    }

    @Test
    void makesTheNextAttemptWaitLonger() {
        StoreDoor door = withStore();
        show(door);
        robot.await("door", () -> isHere("#entry-unlock-name"));
        assertTrue(robot.text("#entry-secrecy").contains("WPGA art. 17"), "W-B10");
        robot.type("#entry-unlock-name", "femke").press("Enter");
        assertEquals("entry-unlock-passphrase", robot.focused());
        robot.type("verkeerd").press("Enter");
        robot.await("refused", () -> isShown("#entry-unlock-notice"));
        assertEquals("Probeer het opnieuw over 1 seconde.", robot.text("#entry-unlock-wait"));
        robot.type("verkeerd").press("Enter");
        assertEquals("••••••••", robot.text("#entry-unlock-passphrase"), "what was typed waits too");
        time.forward(Duration.ofSeconds(1));
        robot.await("may try again", () -> !isShown("#entry-unlock-wait"));
        robot.press("Enter");
        robot.await("refused again", () -> isShown("#entry-unlock-wait"));
        assertEquals("Probeer het opnieuw over 2 seconden.", robot.text("#entry-unlock-wait"));
        time.forward(Duration.ofSeconds(2));
        robot.await("may try again", () -> !isShown("#entry-unlock-wait"));
        robot.type(FEMKE).press("Enter");
        robot.await("opened", () -> !opened.isEmpty());
    }

    @Test
    void asksForTheKeyFileOfWhoHasOneByKeyboard() throws IOException {
        StoreDoor door = withStore();
        Path stick = folder.resolve("stick.txt");
        Path other = Files.writeString(folder.resolve("other.txt"), "boodschappen\n");
        try (Passphrase passphrase = new Passphrase(FEMKE.toCharArray())) {
            assertTrue(
                    door.makeKeyFile(SignInName.of("femke"), passphrase, stick).isDone());
        }
        show(door);
        robot.await("door", () -> isHere("#entry-unlock-name"));
        robot.type("#entry-unlock-name", "ruben").press("Enter");
        assertFalse(robot.isShown("#entry-unlock-asked"));
        robot.type("#entry-unlock-name", "femke").press("Enter");
        robot.await("asked", () -> robot.isShown("#entry-unlock-asked"));
        robot.type(FEMKE).press("Enter");
        assertEquals(sentence("key-file-needed"), robot.text("#entry-unlock-notice"));
        assertEquals(0, door.attempts().secondsLeft(), "nothing was tried");
        pointed.add(other);
        robot.press("Enter");
        robot.await("refused", () -> isShown("#entry-unlock-wait"));
        assertEquals(sentence("key-file-unfit"), robot.text("#entry-unlock-notice"));
        time.forward(Duration.ofSeconds(1));
        robot.await("may try again", () -> !isShown("#entry-unlock-wait"));
        pointed.add(stick);
        robot.type("verkeerd").press("Tab");
        assertEquals("entry-unlock-file", robot.focused());
        robot.press("Enter");
        assertEquals("stick.txt", robot.text("#entry-unlock-file-name"));
        picture("entry-unlock-file");
        robot.fire("#entry-unlock-open");
        robot.await("refused again", () -> isShown("#entry-unlock-wait"));
        assertEquals(sentence("wrong-with-key-file"), robot.text("#entry-unlock-notice"));
        assertEquals("Probeer het opnieuw over 2 seconden.", robot.text("#entry-unlock-wait"));
        time.forward(Duration.ofSeconds(2));
        robot.await("may try again", () -> !isShown("#entry-unlock-wait"));
        opensAndSignsByCodeOnly(door);
    }

    private void opensAndSignsByCodeOnly(StoreDoor door) {
        robot.type(FEMKE).press("Enter");
        robot.await("opened", () -> !opened.isEmpty() || !failures.isEmpty());
        assertEquals(List.of(), failures);
        assertEquals(2, door.failuresBefore(SignInName.of("femke")));
        try (Passphrase passphrase = new Passphrase(FEMKE.toCharArray())) {
            assertFalse(door.recognises(SignInName.of("femke"), passphrase), "signs with the code only (DEC-6)");
        }
    }

    private static String sentence(String refusal) {
        return Texts.strict(Language.NL).get("refusal.vault.key." + refusal);
    }

    @Test
    void theRecoveryCodeOpensTheStoreAndGivesANewPassphrase() {
        StoreDoor door = withStore();
        show(door);
        robot.await("door", () -> isHere("#entry-unlock-name"));
        robot.type("#entry-unlock-name", "femke");
        robot.fire("#entry-unlock-recovery");
        char last = recovery.charAt(recovery.length() - 1);
        String mistyped = recovery.substring(0, recovery.length() - 1) + (last == 'Q' ? 'P' : 'Q');
        robot.focus("#entry-unlock-code").paste(mistyped);
        robot.type("#team-passphrase-first", RUBEN).press("Enter").type(RUBEN);
        robot.fire("#entry-recovery-open");
        assertTrue(robot.isShown("#entry-unlock-code-problem"), "told at once, by its checksum");
        assertEquals("entry-unlock-code", robot.focused());
        assertFalse(isShown("#entry-unlock-deriving"), "no key is derived for it");
        assertEquals(0, door.attempts().secondsLeft(), "nor is it an attempt");
        robot.press("Shortcut+A").paste(recovery.toLowerCase(Locale.ROOT));
        robot.fire("#entry-recovery-open");
        robot.await("opened", () -> !opened.isEmpty() || !failures.isEmpty());
        assertEquals(List.of(), failures);
        assertEquals(SignInName.of("femke"), opened.getFirst().who().orElseThrow());
        opened.removeFirst().close();
        try (Passphrase old = new Passphrase(FEMKE.toCharArray());
                Passphrase fresh = new Passphrase(RUBEN.toCharArray())) {
            assertEquals(Outcome.refused(KeyRefusal.WRONG), door.unlock(SignInName.of("femke"), old));
            assertTrue(door.unlock(SignInName.of("femke"), fresh)
                    .map(EntryTest::closed)
                    .isDone());
        }
    }

    @Test
    void aRecoveryCodeOfAnotherStoreIsRefusedAndMakesTheNextWait() {
        StoreDoor door = withStore();
        show(door);
        robot.await("door", () -> isHere("#entry-unlock-name"));
        robot.type("#entry-unlock-name", "femke");
        robot.fire("#entry-unlock-recovery");
        robot.focus("#entry-unlock-code").paste(RecoveryCode.random().shown());
        robot.type("#team-passphrase-first", RUBEN).press("Enter").type(RUBEN);
        robot.fire("#entry-recovery-open");
        robot.await("refused", () -> isShown("#entry-unlock-wait"));
        assertTrue(opened.isEmpty());
    }

    @Test
    void countsNoFurtherThanAMinute() {
        Attempts attempts = new Attempts(new CaseClock(time));
        List<Integer> waits = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            attempts.wrong();
            waits.add(attempts.secondsLeft());
        }
        assertEquals(List.of(1, 2, 4, 8, 16, 32, 60, 60, 60), waits);
        attempts.right();
        assertEquals(0, attempts.secondsLeft());
    }

    @Test
    void offersNoWelcomeWhereAStoreLostItsKeys() throws IOException {
        withStore();
        Files.move(folder.resolve("keys"), folder.resolve("elsewhere"));
        StoreDoor door = door();
        assertEquals(Outcome.refused(KeyRefusal.DAMAGED), door.standing());
        show(door);
        robot.await("card", () -> isHere("#entry-lead"));
        assertFalse(robot.ids().contains("entry-start-make"));
        Files.move(folder.resolve("elsewhere"), folder.resolve("keys"));
        assertTrue(door.standing().isDone());
    }

    @Test
    void looksCalmInEverySize() {
        for (Look look : List.of(
                new Look(Theme.LIGHT, TypeSize.NORMAL, 1366, 768), new Look(Theme.DARK, TypeSize.TABLE, 1366, 768))) {
            Language language = look.theme() == Theme.LIGHT ? Language.NL : Language.EN;
            String name = "entry-" + look.theme().name().toLowerCase(Locale.ROOT) + "-";
            StoreDoor door = new StoreDoor(new ProgramFolder(folder.resolve(name)), work(), new CaseClock(time));
            robot.show(() -> entry(door, language).screen(new LockReason.Start(), () -> {}), look);
            robot.await("welcome", () -> isHere("#entry-start-make"));
            picture(name + "start");
            robot.press("Enter");
            robot.press("Shortcut+Enter");
            picture(name + "team-problems");
            fillTeamFields();
            picture(name + "team");
            robot.press("Shortcut+Enter");
            fillYouFields();
            robot.fire("#team-person-role-decider");
            picture(name + "you");
            robot.fire("#team-person-role-decider");
            robot.press("Shortcut+Enter");
            picture(name + "people");
            robot.fire("#entry-people-all");
            picture(name + "code");
            robot.press("Enter");
            picture(name + "confirm");
        }
        StoreDoor door = withStore();
        show(door);
        robot.await("door", () -> isHere("#entry-unlock-name"));
        robot.type("#entry-unlock-name", "femke").press("Enter").type("fout").press("Enter");
        robot.await("refused", () -> isShown("#entry-unlock-notice"));
        picture("entry-unlock");
        robot.fire("#entry-unlock-recovery");
        picture("entry-recovery");
    }

    private void fillTeam() {
        robot.press("Enter");
        assertEquals("entry-team-place", robot.focused());
        fillTeamFields();
        robot.press("Shortcut+Enter");
    }

    private void fillTeamFields() {
        robot.type("#entry-team-place", "Noorderstrand").press("Enter").type("Team Noorderstrand");
        robot.type("#entry-team-municipality-1", "Duinrode").press("Enter").type("M. Zeegers");
    }

    private void fillYou() {
        assertEquals("team-person-name", robot.focused());
        fillYouFields();
        robot.press("Shortcut+Enter");
        assertTrue(robot.isShown("#entry-people"));
    }

    private void fillYouFields() {
        robot.type("#team-person-name", "Femke de Boer").press("Enter").type("dossierhouder");
        robot.press("Enter", "Down", "Down", "Down", "Down", "Enter").type("Gemeente Duinrode");
        robot.fire("#team-person-role-file-holder");
        robot.type("#team-person-vog", "3-2-2025");
        robot.type("#team-person-sign-in", "Femke");
        robot.type("#team-passphrase-first", FEMKE).press("Enter").type(FEMKE);
    }

    private void fillRuben() {
        robot.press("Enter");
        assertEquals("team-person-name", robot.focused());
        robot.type("Ruben Visser").press("Enter").type("contactpersoon");
        robot.press("Enter", "Down", "Enter").type("Politie Noorderstrand");
        robot.fire("#team-person-role-decider");
        robot.type("#team-person-granted", "1-9-2025").press("Enter").type("2025-101");
        robot.type("#team-person-vog", "3-2-2025");
        robot.type("#team-person-sign-in", "ruben");
        robot.type("#team-passphrase-first", RUBEN).press("Enter").type("anders");
        robot.press("Shortcut+Enter");
        assertEquals("De twee wachtzinnen zijn niet gelijk. Typ ze opnieuw.", robot.text("#team-passphrase-hint"));
        robot.press("Shortcut+A").type(RUBEN).press("Shortcut+Enter");
        assertTrue(robot.isShown("#entry-people"));
    }

    private void checkTeam(Opening opening) {
        JooqTeam team = new JooqTeam();
        Transactor transactor = opening.store()
                .transactor(new JooqAuditTrail((key, content) -> new AuditMac(key).of(content), "test"), _ -> {});
        List<TeamPerson> people = transactor.read(TestVault.actor(Role.values()), Purpose.OVERVIEW, team::people);
        List<Mandate> mandates = transactor.read(TestVault.actor(Role.values()), Purpose.OVERVIEW, team::mandates);
        assertEquals(
                List.of("Femke de Boer", "Ruben Visser"),
                people.stream().map(person -> person.name().value()).toList());
        assertEquals("2025-101", mandates.getFirst().document().value());
    }

    private void unlockByKeyboard(StoreDoor door) {
        show(door);
        robot.await("door", () -> isHere("#entry-unlock-name"));
        robot.type("#entry-unlock-name", "RUBEN").press("Enter").type(RUBEN).press("Enter");
        robot.await("opened", () -> !opened.isEmpty());
        assertEquals(SignInName.of("ruben"), opened.getFirst().who().orElseThrow());
    }

    private StoreDoor door() {
        return new StoreDoor(new ProgramFolder(folder), work(), new CaseClock(time));
    }

    private static WorkFactor work() {
        return new WorkFactor(4);
    }

    private StoreDoor withStore() {
        StoreDoor door = door();
        try (NewStore store = door.begin();
                Passphrase passphrase = new Passphrase(FEMKE.toCharArray())) {
            assertTrue(store.create(SignInName.of("femke"), passphrase).isDone());
            RecoveryCode code = RecoveryCode.random();
            recovery = code.shown();
            assertTrue(store.installRecovery(code).isDone());
            store.finish().close();
        }
        return door;
    }

    private static Opening closed(Opening opening) {
        opening.close();
        return opening;
    }

    private Entry entry(StoreDoor door, Language language) {
        return new Entry(door, threads, Texts.strict(language), pointed, opened::add, () -> {});
    }

    private void show(StoreDoor door) {
        robot.show(() -> entry(door, Language.NL).screen(new LockReason.Start(), () -> {}));
    }

    private boolean isHere(String id) {
        return robot.stage().getScene().lookup(id) != null;
    }

    private boolean isShown(String id) {
        Node node = robot.stage().getScene().lookup(id);
        return node instanceof Label label && label.isVisible();
    }

    private void picture(String name) {
        robot.picture(Path.of("target", "pictures", name + ".png"));
    }
}
