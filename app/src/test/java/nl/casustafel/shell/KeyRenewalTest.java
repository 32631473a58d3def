package nl.casustafel.shell;

import static nl.casustafel.shell.KilledRenewal.ANNA;
import static nl.casustafel.shell.KilledRenewal.WORK;
import static nl.casustafel.shell.KilledRenewal.actor;
import static nl.casustafel.shell.KilledRenewal.annas;
import static nl.casustafel.shell.KilledRenewal.done;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import nl.casustafel.audit.AuditRow;
import nl.casustafel.audit.ChainState;
import nl.casustafel.audit.store.JooqAuditTrail;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.SignInName;
import nl.casustafel.shell.KeyRenewal.Step;
import nl.casustafel.vault.StoreFailed;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.VaultFailure;
import nl.casustafel.vault.h2.H2Store;
import nl.casustafel.vault.h2.StoreFolder;
import nl.casustafel.vault.h2.StoreKeys;
import nl.casustafel.vault.key.KeyRefusal;
import nl.casustafel.vault.key.KeySlots;
import nl.casustafel.vault.key.KeyUse;
import nl.casustafel.vault.key.Passphrase;
import nl.casustafel.vault.key.RecoveryCode;
import nl.casustafel.vault.key.StoreKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Who left keeps nothing that opens the store; whatever ends the renewal of its key half way, the store
/// opens under the old key or the new one, whole, for everybody who stayed and for recovery.
class KeyRenewalTest {
    private static final int KILLS = Integer.getInteger("casustafel.rotations", 3);
    private static final List<Step> STEPS = List.of(Step.values());
    private static final long LINE = 39;
    /// Its multiples fill the interval from 0 to 1 evenly, however many there are.
    private static final double GOLDEN = 0.618_033_988_749_895;
    private static final SignInName BRAM = SignInName.of("bram");

    @TempDir
    Path root;

    private final RecoveryCode code = RecoveryCode.random();
    private final Set<UUID> written = new HashSet<>();
    private ProgramFolder folder;
    private StoreDoor door;

    private static final class Ended extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @BeforeEach
    void aStoreWithTwoAccounts() throws IOException {
        folder = new ProgramFolder(root);
        folder.make();
        door = KilledRenewal.door(root);
        try (NewStore making = door.begin()) {
            Opening made = done(making.create(ANNA, annas()));
            KilledRenewal.fill(made.store());
            done(making.addAccount(BRAM, brams()));
            done(making.installRecovery(code));
            written.add(KilledRenewal.write(made.store()).value());
            making.finish().close();
        }
    }

    @Test
    void whoLeftOpensNothingAnyMore() throws IOException {
        Opening opening = done(door.unlock(ANNA, annas()));
        byte[] stolen = opening.key().derive(KeyUse.MANIFEST);
        KeyThief thief = new KeyThief(opening.key());
        assertFalse(door.owesRenewal());
        done(door.expel(opening, BRAM));
        assertTrue(door.owesRenewal());
        opening.store().close();
        EnumSet<Step> seen = EnumSet.noneOf(Step.class);
        try (Opening renewed = done(door.renewKey(opening, actor(), (step, _, _) -> seen.add(step)))) {
            assertFalse(Arrays.equals(stolen, renewed.key().derive(KeyUse.MANIFEST)));
            assertThere(renewed.store(), 1);
        }
        assertThrows(IllegalStateException.class, () -> opening.key().derive(KeyUse.MANIFEST), "not wiped");
        assertEquals(EnumSet.allOf(Step.class), seen);
        assertFalse(door.owesRenewal());
        assertEquals(Outcome.refused(KeyRefusal.WRONG), door.unlock(BRAM, brams()));
        thief.findsNothing();
        assertWhole(1);
    }

    /// Each step once: the old state up to the rename, the new one after it.
    @ParameterizedTest
    @EnumSource
    void endsOldOrNewWhereverItIsCutOff(Step last) throws IOException {
        byte[] before = Files.readAllBytes(folder.keys().resolve("data-key.age"));
        Opening opening = done(door.unlock(ANNA, annas()));
        opening.store().close();
        assertThrows(
                Ended.class,
                () -> door.renewKey(opening, actor(), (step, done, all) -> {
                    if (step == last && (all == 0 || done == all)) {
                        throw new Ended();
                    }
                }));
        door = KilledRenewal.door(root);
        assertTrue(door.standing().isDone());
        boolean old = last.compareTo(Step.TURNING) <= 0;
        assertEquals(old, Arrays.equals(before, Files.readAllBytes(folder.keys().resolve("data-key.age"))));
        assertWhole(old ? 0 : 1);
        door.standing();
        assertWhole(old ? 0 : 1);
    }

    /// A renewal that was cut off is begun anew without a trace of the first.
    @Test
    void canBeDoneAgain() {
        for (Step last : List.of(Step.COPYING, Step.SEALING, Step.TURNING)) {
            Opening opening = done(door.unlock(ANNA, annas()));
            opening.store().close();
            assertThrows(
                    Ended.class,
                    () -> door.renewKey(opening, actor(), (step, _, _) -> {
                        if (step == last) {
                            throw new Ended();
                        }
                    }));
        }
        Opening opening = done(door.unlock(ANNA, annas()));
        opening.store().close();
        done(door.renewKey(opening, actor(), (_, _, _) -> {})).close();
        assertWhole(1);
    }

    /// Every other kill comes at a moment spread over the whole round of writing, closing and renewing, however
    /// fast the machine is; the others within one of the steps, of which some last a millisecond.
    @Test
    void opensAfterEveryKill(TestReporter report) throws IOException, InterruptedException {
        opensAfterEveryKill(
                report,
                List.of(),
                kill -> kill % 2 == 1 ? Optional.of(STEPS.get(kill / 2 % STEPS.size())) : Optional.empty());
    }

    /// The same without a new key: what a kill takes must not hang on closing either.
    @Test
    void holdsAllAfterEveryKillWhileClosing(TestReporter report) throws IOException, InterruptedException {
        opensAfterEveryKill(report, List.of("only closing"), _ -> Optional.empty());
    }

    private void opensAfterEveryKill(TestReporter report, List<String> only, IntFunction<Optional<Step>> step)
            throws IOException, InterruptedException {
        Path acknowledged = Files.createFile(root.resolve("acknowledged"));
        Path doing = Files.createFile(root.resolve("doing"));
        SortedMap<String, Integer> killedIn = new TreeMap<>();
        for (int kill = 0; kill < KILLS; kill++) {
            kill(childOf(acknowledged, doing, only), acknowledged, doing, kill * GOLDEN % 1, step.apply(kill));
            for (String line : Files.readAllLines(acknowledged)) {
                written.add(UUID.fromString(line.substring(2)));
            }
            killedIn.merge(Files.readString(doing), 1, Integer::sum);
            door = KilledRenewal.door(root);
            assertTrue(door.standing().isDone());
            assertWhole(-1);
        }
        report.publishEntry("kills", KILLS + " " + killedIn + ", " + written.size() + " acknowledged");
    }

    private Process childOf(Path acknowledged, Path doing, List<String> only) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                KilledRenewal.class.getName(),
                root.toString(),
                acknowledged.toString(),
                doing.toString()));
        command.addAll(only);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /// @param part of a round after which the child is killed, where no step is given
    private static void kill(Process child, Path acknowledged, Path doing, double part, Optional<Step> step)
            throws IOException, InterruptedException {
        long before = Files.size(acknowledged);
        awaitSize(acknowledged, before + LINE, child);
        if (step.isPresent()) {
            while (!Files.readString(doing).equals(step.get().name()) && Files.size(acknowledged) == before + LINE) {
                Thread.onSpinWait();
            }
        } else {
            long round = -System.nanoTime();
            awaitSize(acknowledged, before + 2 * LINE, child);
            round += System.nanoTime();
            child.waitFor((long) (round * part), TimeUnit.NANOSECONDS);
        }
        assertTrue(child.isAlive(), "the child ended by itself");
        child.toHandle().destroyForcibly();
        child.waitFor();
    }

    private static void awaitSize(Path file, long size, Process child) throws IOException, InterruptedException {
        while (Files.size(file) < size) {
            assertTrue(child.isAlive(), "the child ended by itself");
            child.waitFor(2, TimeUnit.MILLISECONDS);
        }
    }

    /// @param renewals lines of renewals that must stand in the log, or -1
    private void assertWhole(int renewals) {
        assertFalse(Files.exists(folder.renewing()));
        assertFalse(Files.exists(folder.renewed()));
        KeySlots slots = new KeySlots(folder.keys(), WORK);
        try (Opening opening = done(door.unlock(ANNA, annas()));
                StoreKey recovered = done(slots.unlockWithRecovery(code))) {
            assertArrayEquals(recovered.derive(KeyUse.MANIFEST), opening.key().derive(KeyUse.MANIFEST));
            assertThere(opening.store(), renewals);
        }
    }

    private void assertThere(H2Store store, int renewals) {
        JooqAuditTrail audit = KilledRenewal.audit();
        Transactor transactor = store.transactor(audit, _ -> {});
        List<AuditRow> rows = transactor.read(actor(), Purpose.OVERVIEW, tx -> audit.latest(tx, Integer.MAX_VALUE));
        Set<UUID> lost = new HashSet<>(written);
        lost.removeAll(rows.stream().map(AuditRow::object).collect(Collectors.toSet()));
        assertEquals(Set.of(), lost, "acknowledged and lost");
        assertInstanceOf(ChainState.Whole.class, transactor.read(actor(), Purpose.OVERVIEW, audit::check));
        if (renewals >= 0) {
            assertEquals(
                    renewals,
                    rows.stream()
                            .filter(row -> row.action().value().equals("KEY_RENEWED"))
                            .count());
        }
    }

    private static Passphrase brams() {
        return new Passphrase("zeven natte kikkers op een dak".toCharArray());
    }

    /// Somebody who kept all the data key gives.
    private final class KeyThief {
        private final byte[] file;
        private final byte[] owner;
        private final byte[] desk;

        KeyThief(StoreKey key) {
            file = key.derive(KeyUse.STORE_FILE);
            owner = key.derive(KeyUse.OWNER_USER);
            desk = key.derive(KeyUse.DESK_USER);
        }

        void findsNothing() {
            UUID identity = done(new KeySlots(folder.keys(), WORK).store());
            StoreFailed failed = assertThrows(
                    StoreFailed.class,
                    () -> H2Store.open(
                            new StoreFolder(folder.store()),
                            new StoreKeys(file, owner, desk),
                            identity,
                            CaseClock.system()));
            assertEquals(VaultFailure.WRONG_KEY, failed.failure());
        }
    }
}
