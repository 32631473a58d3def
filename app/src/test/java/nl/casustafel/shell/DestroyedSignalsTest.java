package nl.casustafel.shell;

import static java.util.Objects.requireNonNull;
import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casustafel.audit.store.JooqAuditTrail;
import nl.casustafel.backup.Backups;
import nl.casustafel.backup.Generation;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.SignInName;
import nl.casustafel.practice.PracticeStore;
import nl.casustafel.retention.Chosen;
import nl.casustafel.retention.DestroyDossiers;
import nl.casustafel.retention.DestroyDossiers.Confirmation;
import nl.casustafel.retention.DueSignal;
import nl.casustafel.retention.WhatIsDue;
import nl.casustafel.signal.SignalId;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.testkit.PracticeVault;
import nl.casustafel.testkit.SettableClock;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.testkit.WholeStore;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.backup.Watch;
import nl.casustafel.vault.key.AuditMac;
import nl.casustafel.vault.key.Passphrase;
import nl.casustafel.vault.key.RecoveryCode;
import nl.casustafel.vault.key.WorkFactor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole way: a backup, signals that are destroyed, the backup put back through the door (W-G6,
/// DEC-31).
class DestroyedSignalsTest {
    private static final SignInName FEMKE = SignInName.of("femke");
    private static final Watch ALONE = new Watch() {
        @Override
        public void reached(int percent) {}

        @Override
        public boolean stopped() {
            return false;
        }
    };

    @TempDir
    Path root;

    private final SettableClock time = new SettableClock("2026-11-22T18:00:00Z");
    private final CaseClock clock = new CaseClock(time);

    /// The store side of one opening.
    private record Inside(Transactor door, Stores stores) {}

    @Test
    void aBackupOfBeforeDestroysThemAgainBeforeAnybodySeesThem_W_G6() throws IOException {
        ProgramFolder folder = new ProgramFolder(root.resolve("one"));
        folder.make();
        StoreDoor outside = new StoreDoor(folder, new WorkFactor(4), clock);
        try (NewStore making = outside.begin();
                RecoveryCode fresh = RecoveryCode.random()) {
            Opening opening = done(making.create(FEMKE, phrase()));
            new PracticeStore(inside(opening).door(), PracticeVault.rooms(opening.store()::file), clock).fill(1);
            done(making.installRecovery(fresh));
            making.finish().close();
        }
        Generation backup;
        Set<SignalId> gone;
        try (Opening opening = done(outside.unlock(FEMKE, phrase()))) {
            SessionBackups backups = new SessionBackups(opening, folder, clock, "A");
            backups.choose(Files.createDirectory(root.resolve("stick")));
            backup = make(backups);
            time.forward(Duration.ofMinutes(5));
            gone = destroyAll(inside(opening));
            assertTrue(gone.size() > 5, "there was something to destroy");
            backups.noteDestroyed();
        }
        try (Passphrase phrase = phrase()) {
            done(outside.restoring().withAccount(backup.file(), FEMKE, phrase, ALONE));
        }
        try (Opening opening = done(outside.unlock(FEMKE, phrase()))) {
            String signals = requireNonNull(WholeStore.of(opening.store()).get("signal"));
            assertEquals(
                    List.of(),
                    gone.stream()
                            .map(id -> id.value().toString())
                            .filter(id -> signals.contains(id))
                            .toList());
            assertEquals(gone.size(), logged(inside(opening), "SIGNAL_DESTROYED_AGAIN"));
            assertFalse(opening.store().holdsRemains(), "the file was written anew");
        }
    }

    private Inside inside(Opening opening) {
        JooqAuditTrail audit = new JooqAuditTrail((key, content) -> new AuditMac(key).of(content), "test");
        return new Inside(opening.store().transactor(audit, _ -> {}), new Stores(clock, opening.store()::file));
    }

    /// Everything a file holder may see of what can go.
    private Set<SignalId> destroyAll(Inside inside) {
        Transactor door = inside.door();
        Stores stores = inside.stores();
        List<TeamPerson> people = door.read(
                new Actor(new PersonId(UUID.randomUUID()), Set.of()), Purpose.SIGN_IN, tx -> stores.team.people(tx));
        TeamPerson holder = with(people, Role.FILE_HOLDER);
        TeamPerson coordinator = with(people, Role.PROCESS_COORDINATOR);
        Actor actor = new Actor(holder.id(), holder.roles());
        Set<SignalId> due = door.read(actor, Purpose.DESTROY, tx -> stores.retention.due(tx, actor)).stream()
                .filter(signal -> signal.obstacles().isEmpty())
                .map(DueSignal::id)
                .collect(Collectors.toSet());
        done(new DestroyDossiers(
                        door,
                        new WhatIsDue(stores.retention, stores.terms, clock),
                        stores.retention,
                        stores.features,
                        stores.team,
                        clock)
                .handle(
                        actor,
                        new Chosen(due, Set.of()),
                        new Confirmation(WeighingMother.signature(holder), WeighingMother.signature(coordinator))));
        return due;
    }

    private static TeamPerson with(List<TeamPerson> people, Role role) {
        return people.stream()
                .filter(person -> person.roles().contains(role))
                .findFirst()
                .orElseThrow();
    }

    private static long logged(Inside inside, String action) {
        JooqAuditTrail audit = new JooqAuditTrail((key, content) -> new AuditMac(key).of(content), "test");
        return inside
                .door()
                .read(
                        new Actor(new PersonId(UUID.randomUUID()), Set.of()),
                        Purpose.KEEP_STORE,
                        tx -> audit.latest(tx, 200))
                .stream()
                .filter(row -> row.action().value().equals(action))
                .count();
    }

    private static Generation make(SessionBackups backups) {
        Backups.Whole whole = done(done(backups.copy()).write(new Backups.Step() {
            @Override
            public void reached(int percent) {}

            @Override
            public boolean stopped() {
                return false;
            }
        }));
        Generation made = done(whole.takeName());
        whole.settle();
        return made;
    }

    private static Passphrase phrase() {
        return new Passphrase("zes losse woorden die niemand raadt".toCharArray());
    }
}
