package nl.casustafel.shell;

import static nl.casustafel.shell.KilledRenewal.ANNA;
import static nl.casustafel.shell.KilledRenewal.actor;
import static nl.casustafel.shell.KilledRenewal.annas;
import static nl.casustafel.shell.KilledRenewal.audit;
import static nl.casustafel.shell.KilledRenewal.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.retention.store.JooqErasures;
import nl.casustafel.shell.KeyRenewal.Step;
import nl.casustafel.team.TeamSettings;
import nl.casustafel.team.store.JooqTeam;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.vault.h2.H2Store;
import nl.casustafel.vault.key.KeyUse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// After something was destroyed a store owes itself a new data key where the team wants that, until it has
/// one: whatever ends it half way, nothing else is lost and the debt is not forgotten (W-G6).
class RenewAfterDestroyingTest {
    @TempDir
    Path root;

    private final JooqTeam team = new JooqTeam();
    private KilledRenewal.Written kept = new KilledRenewal.Written(new UUID(0, 0));
    private StoreDoor door;

    private static final class Ended extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @BeforeEach
    void aStoreWithAnAccount() throws IOException {
        new ProgramFolder(root).make();
        door = KilledRenewal.door(root);
        try (NewStore making = door.begin()) {
            Opening made = done(making.create(ANNA, annas()));
            kept = KilledRenewal.write(made.store());
            making.finish().close();
        }
    }

    private Opening unlocked() {
        return done(door.unlock(ANNA, annas()));
    }

    /// A team that wants a new key, or does not; and rows that were destroyed.
    private void destroy(H2Store store, boolean renewKey) {
        TeamSettings now = TeamMother.SETTINGS;
        store.transactor(audit(), _ -> {}).write(actor(), Purpose.DESTROY, tx -> {
            team.open(
                    tx,
                    new TeamSettings(
                            now.place(),
                            now.teamName(),
                            now.storeLetter(),
                            now.meetingLabel(),
                            now.preSelection(),
                            now.triangleRatifies(),
                            now.idleLockMinutes(),
                            now.reviews(),
                            renewKey,
                            false));
            new JooqErasures(store::file, CaseClock.system()).owe(tx);
            tx.audit(KilledRenewal.Deed.WRITTEN, kept);
            return Outcome.<KilledRenewal.Written, Refusal>done(kept);
        });
    }

    private static boolean has(H2Store store, KilledRenewal.Written line) {
        return store.transactor(audit(), _ -> {})
                .read(
                        actor(),
                        Purpose.REVIEW_LAWFULNESS,
                        tx -> audit().latest(tx, 50).stream()
                                .anyMatch(row -> row.object().equals(line.value())));
    }

    @Test
    void w_g6_isOwedFromDestroyingUntilTheKeyIsNew() {
        Opening opening = unlocked();
        assertFalse(opening.store().owesKey());
        destroy(opening.store(), true);
        assertTrue(opening.store().owesKey());
        assertTrue(new DoorKeys(door, opening).isRenewalOwed());
        byte[] before = opening.key().derive(KeyUse.MANIFEST);
        opening.store().close();
        try (Opening renewed = done(door.renewKey(opening, actor(), (_, _, _) -> {}))) {
            assertFalse(Arrays.equals(before, renewed.key().derive(KeyUse.MANIFEST)));
            assertFalse(renewed.store().owesKey());
            assertFalse(renewed.store().holdsRemains(), "written anew before it was sealed anew");
            assertFalse(new DoorKeys(door, renewed).isRenewalOwed());
            assertTrue(has(renewed.store(), kept));
        }
    }

    @Test
    void w_g6_isNotOwedWhereTheTeamDoesNotWantIt() {
        try (Opening opening = unlocked()) {
            destroy(opening.store(), false);
            assertFalse(opening.store().owesKey());
            assertTrue(opening.store().holdsRemains(), "the file is written anew all the same");
        }
    }

    @Test
    void w_g6_isStillOwedWhereTheProgramEndedBeforeItBegan() {
        Opening opening = unlocked();
        destroy(opening.store(), true);
        opening.close();
        try (Opening again = unlocked()) {
            assertTrue(again.store().owesKey());
        }
    }

    /// Up to the rename the old key counts and the debt stays; after it the new one does, and there is none.
    @ParameterizedTest
    @EnumSource
    void w_g6_cutOffAtAnyStepNothingIsLostAndTheDebtIsKept(Step last) {
        Opening opening = unlocked();
        destroy(opening.store(), true);
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
        Opening again = unlocked();
        assertEquals(old, again.store().owesKey());
        assertTrue(has(again.store(), kept));
        again.store().close();
        try (Opening renewed = done(door.renewKey(again, actor(), (_, _, _) -> {}))) {
            assertFalse(renewed.store().owesKey());
            assertTrue(has(renewed.store(), kept));
        }
    }
}
