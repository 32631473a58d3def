package nl.casustafel.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.Scene;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.Inline;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.SignInName;
import nl.casustafel.team.FirstTeam;
import nl.casustafel.team.Membership;
import nl.casustafel.team.Municipality;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.OrganisationKind;
import nl.casustafel.team.SetUpTeam;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.SettableClock;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.vault.key.KeyRefusal;
import nl.casustafel.vault.key.Passphrase;
import nl.casustafel.vault.key.WorkFactor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// ASVS 6.3.4: whoever comes in is told of the time before and of attempts since.
@OneAtATime
class LastTimeTest {
    private static final SignInName FEMKE = SignInName.of("femke");
    private static final String RIGHT = "koffie rivier lantaarn zeven";

    private final SettableClock time = new SettableClock("2026-03-12T09:00:00Z");
    private final CaseClock clock = new CaseClock(time);
    private final StoreDoor door;

    LastTimeTest(@TempDir Path place) throws IOException {
        ProgramFolder folder = new ProgramFolder(place);
        folder.make();
        door = new StoreDoor(folder, new WorkFactor(4), clock);
    }

    @Test
    void tellsWhenThePersonCameInBeforeAndHowOftenThePassphraseWasWrongSince() {
        found();
        assertEquals(Optional.empty(), comeIn());
        Instant before = clock.now();
        time.forward(Duration.ofDays(2));
        assertEquals(Outcome.refused(KeyRefusal.WRONG), unlock("verkeerd"));
        assertEquals(Outcome.refused(KeyRefusal.WRONG), unlock("nogmaals verkeerd"));
        assertEquals(Optional.of(new OpenSession.LastTime(before, 2)), comeIn());
        assertEquals(0, comeIn().orElseThrow().failed(), "told once");
    }

    /// BIO2 8.15.01: the store was closed while somebody tried, so who comes in notes it.
    @Test
    void everyWrongPassphraseLeavesALineAtTheNextSignIn() {
        found();
        comeIn();
        assertEquals(Outcome.refused(KeyRefusal.WRONG), unlock("verkeerd"));
        assertEquals(Outcome.refused(KeyRefusal.WRONG), unlock("nogmaals verkeerd"));
        assertEquals(List.of("SIGNED_IN", "SIGN_IN_FAILED", "SIGN_IN_FAILED"), linesOf(rooms -> {}));
    }

    @Test
    void aWrongCodeAtSigningLeavesALineAndARightOneNone() {
        found();
        comeIn();
        assertEquals(List.of("SIGNATURE_WRONG", "SIGNED_IN"), linesOf(rooms -> {
            PersonId me = rooms.signIn().person().id();
            assertEquals(Optional.empty(), rooms.signatures().of(me).sign("helemaal iets anders".toCharArray()));
            assertTrue(rooms.signatures().of(me).sign(RIGHT.toCharArray()).isPresent());
        }));
    }

    /// The lines of signing in and signing since the team was set up, the newest first.
    private List<String> linesOf(Consumer<StoreRooms> act) {
        Opening opening = opened(RIGHT);
        try {
            StoreRooms rooms = rooms(opening);
            long before = rooms.transactor()
                    .read(TestVault.actor(), Purpose.OVERVIEW, rooms.audit()::head)
                    .seq();
            act.accept(rooms);
            if (rooms.transactor()
                            .read(TestVault.actor(), Purpose.OVERVIEW, rooms.audit()::head)
                            .seq()
                    == before) {
                rooms.signIn();
            }
            return rooms
                    .transactor()
                    .read(
                            TestVault.actor(),
                            Purpose.OVERVIEW,
                            tx -> rooms.audit().latest(tx, 99))
                    .stream()
                    .filter(line -> line.seq() > before)
                    .map(line -> line.action().value())
                    .toList();
        } finally {
            close(opening);
        }
    }

    @Test
    void aChangedPassphraseOpensAndTheOldOneDoesNot() {
        found();
        try (Passphrase wrong = phrase("verkeerd");
                Passphrase old = phrase(RIGHT);
                Passphrase fresh = phrase("wolken fiets gordijn appel")) {
            assertEquals(
                    Outcome.refused(KeyRefusal.WRONG), door.changePassphrase(FEMKE, wrong, fresh, Optional.empty()));
            assertTrue(
                    door.changePassphrase(FEMKE, old, fresh, Optional.empty()).isDone());
        }
        assertFalse(unlock(RIGHT).isDone());
        close(opened("wolken fiets gordijn appel"));
    }

    private void found() {
        try (NewStore store = door.begin();
                Passphrase passphrase = phrase(RIGHT)) {
            assertTrue(store.create(FEMKE, passphrase).isDone());
            Opening made = store.finish();
            StoreRooms rooms = rooms(made);
            assertTrue(new SetUpTeam(rooms.transactor(), rooms.team(), clock)
                    .handle(team())
                    .isDone());
            close(made);
        }
    }

    private Optional<OpenSession.LastTime> comeIn() {
        Opening opening = opened(RIGHT);
        try {
            return rooms(opening).signIn().last();
        } finally {
            close(opening);
        }
    }

    private Opening opened(String typed) {
        return switch (unlock(typed)) {
            case Outcome.Done<Opening, KeyRefusal>(Opening opening) -> opening;
            case Outcome.Refused<Opening, KeyRefusal>(KeyRefusal refusal) -> throw new AssertionError(refusal);
        };
    }

    private Outcome<Opening, KeyRefusal> unlock(String typed) {
        try (Passphrase passphrase = phrase(typed)) {
            return door.unlock(FEMKE, passphrase);
        }
    }

    private StoreRooms rooms(Opening opening) {
        SessionNeeds needs = new SessionNeeds(
                door,
                clock,
                _ -> Long.MAX_VALUE,
                Robot.start().on(() -> new Scene(new Group())),
                (_, _) -> {
                    throw new IllegalStateException("no file is chosen");
                },
                _ -> {},
                _ -> {});
        return new StoreRooms(opening, needs, new Events(Runnable::run), new Inline());
    }

    private static FirstTeam team() {
        Municipality town = new Municipality(
                Municipality.Key.fresh(), ShortText.of("Duinrode"), ShortText.of("M. Zeegers"), Optional.empty());
        Organisation executive = new Organisation(
                Organisation.Key.fresh(),
                OrganisationKind.MUNICIPAL_EXECUTIVE,
                ShortText.of("Gemeente Duinrode"),
                Optional.of(town.id()));
        TeamPerson femke = new TeamPerson(
                PersonId.fresh(),
                ShortText.of("Femke de Boer"),
                ShortText.of("dossierhouder"),
                executive,
                Set.of(Role.FILE_HOLDER),
                Optional.of(FEMKE),
                false,
                Optional.of(LocalDate.of(2025, 2, 3)),
                Optional.empty(),
                true);
        return new FirstTeam(TeamMother.SETTINGS, List.of(town), new Membership(femke, Set.of(town.id())));
    }

    private static Passphrase phrase(String typed) {
        return new Passphrase(typed.toCharArray());
    }

    private static void close(Opening opening) {
        opening.store().close();
        opening.key().close();
    }
}
