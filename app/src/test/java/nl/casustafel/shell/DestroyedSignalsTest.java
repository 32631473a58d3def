package nl.casustafel.shell;

import static java.util.Objects.requireNonNull;
import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.RELATED_PERSON;
import static nl.casustafel.schema.Tables.SUBJECT;
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
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.SignInName;
import nl.casustafel.practice.PracticeStore;
import nl.casustafel.relation.Direction;
import nl.casustafel.relation.RelationType;
import nl.casustafel.retention.Chosen;
import nl.casustafel.retention.DestroyDossiers;
import nl.casustafel.retention.DestroyDossiers.Confirmation;
import nl.casustafel.retention.DueSignal;
import nl.casustafel.retention.KeptCase;
import nl.casustafel.retention.RetentionAction;
import nl.casustafel.retention.WhatIsDue;
import nl.casustafel.schema.tables.records.RelatedPersonRecord;
import nl.casustafel.signal.SignalId;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.testkit.PracticeVault;
import nl.casustafel.testkit.SettableClock;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.testkit.WholeStore;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.backup.Watch;
import nl.casustafel.vault.key.AuditMac;
import nl.casustafel.vault.key.Passphrase;
import nl.casustafel.vault.key.RecoveryCode;
import nl.casustafel.vault.key.WorkFactor;
import nl.casustafel.vault.sql.Sql;
import nl.casustafel.vault.sql.SqlDrafts;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole way: a backup, signals and a case that are destroyed, the backup put back through the door (W-G6,
/// DEC-31). No word of the case is left in the store, in what the program leaves beside it, or on the machine.
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
    private final Canary canary = new Canary();

    /// The store side of one opening.
    private record Inside(Transactor door, Stores stores) {}

    @Test
    void aBackupOfBeforeDestroysThemAgainBeforeAnybodySeesThem_W_G6() throws IOException {
        ProgramFolder folder = new ProgramFolder(root.resolve("one"));
        folder.make();
        StoreDoor outside = new StoreDoor(folder, new WorkFactor(4), clock);
        fill(outside);
        Generation backup;
        Set<SignalId> gone;
        try (Opening opening = done(outside.unlock(FEMKE, phrase()))) {
            SessionBackups backups = new SessionBackups(opening, folder, clock, "A");
            backups.choose(Files.createDirectory(root.resolve("stick")));
            backup = make(backups);
            time.forward(Duration.ofMinutes(5));
            assertTrue(WholeStore.of(opening.store()).toString().contains(canary.word("name")));
            gone = destroyAll(inside(opening));
            assertTrue(gone.size() > 5, "there was something to destroy");
            backups.noteDestroyed();
            nothingIsLeft(opening);
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
            assertEquals(1, logged(inside(opening), "CASE_DESTROYED_AGAIN"));
            assertFalse(opening.store().holdsRemains(), "the file was written anew");
            nothingIsLeft(opening);
        }
        assertEquals(List.of(), canary.found(root, root.resolve("none")), "store, log, temp and backup");
        assertEquals(List.of(), canary.found(Path.of(System.getProperty("java.io.tmpdir")), root));
    }

    private void fill(StoreDoor outside) throws IOException {
        try (NewStore making = outside.begin();
                RecoveryCode fresh = RecoveryCode.random()) {
            Opening opening = done(making.create(FEMKE, phrase()));
            new PracticeStore(inside(opening).door(), PracticeVault.rooms(opening.store()::file), clock).fill(1);
            mark(inside(opening));
            done(making.installRecovery(fresh));
            making.finish().close();
        }
    }

    private void nothingIsLeft(Opening opening) {
        String all = WholeStore.of(opening.store()).toString();
        assertFalse(all.contains(canary.word("name")));
        assertFalse(all.contains(canary.word("related")));
        assertFalse(all.contains(canary.word("draft")));
    }

    /// A word in the name, in what is said of somebody around, and in what was typed and not kept.
    private void mark(Inside inside) {
        Actor holder = holder(inside);
        inside.door().<CaseId, Refusal>write(holder, Purpose.PRACTICE, tx -> {
            CaseId id = dueCase(tx, inside, holder);
            Sql.of(tx)
                    .update(SUBJECT)
                    .set(SUBJECT.NAME, canary.word("name"))
                    .where(SUBJECT.ID.in(
                            DSL.select(CASE_FILE.SUBJECT_ID).from(CASE_FILE).where(CASE_FILE.ID.eq(id.value()))))
                    .execute();
            RelatedPersonRecord related = new RelatedPersonRecord();
            related.setId(UUID.randomUUID());
            related.setCaseId(id.value());
            related.setCalled("oom");
            related.setRelationType(RelationType.FAMILY.name());
            related.setDirection(Direction.MUTUAL.name());
            related.setRelevance(canary.word("related"));
            related.setNotedAt(clock.now());
            related.setNotedBy(holder.person().value());
            related.setRowVersion(1);
            Sql.of(tx).insertInto(RELATED_PERSON).set(related).execute();
            tx.audit(RetentionAction.DESTRUCTION_SUSPENDED, id);
            return Outcome.done(id);
        });
        CaseId id = inside.door().read(holder, Purpose.DESTROY, tx -> dueCase(tx, inside, holder));
        inside.door()
                .draft(
                        holder,
                        tx -> new SqlDrafts(clock)
                                .keep(tx, holder.person(), "plan-" + id.value(), canary.word("draft")));
    }

    private CaseId dueCase(Tx tx, Inside inside, Actor holder) {
        return inside.stores().terms.all(tx, holder).stream()
                .filter(kept -> kept.term().hasCome(clock.today())
                        && kept.running().isEmpty()
                        && kept.waits().isEmpty())
                .map(KeptCase::id)
                .findFirst()
                .orElseThrow();
    }

    private Actor holder(Inside inside) {
        TeamPerson holder = with(people(inside), Role.FILE_HOLDER);
        return new Actor(holder.id(), holder.roles());
    }

    private static List<TeamPerson> people(Inside inside) {
        return inside.door()
                .read(
                        new Actor(new PersonId(UUID.randomUUID()), Set.of()),
                        Purpose.SIGN_IN,
                        tx -> inside.stores().team.people(tx));
    }

    private Inside inside(Opening opening) {
        JooqAuditTrail audit = new JooqAuditTrail((key, content) -> new AuditMac(key).of(content), "test");
        return new Inside(opening.store().transactor(audit, _ -> {}), new Stores(clock, opening.store()::file));
    }

    /// Everything a file holder may see of what can go.
    private Set<SignalId> destroyAll(Inside inside) {
        Transactor door = inside.door();
        Stores stores = inside.stores();
        List<TeamPerson> people = people(inside);
        TeamPerson holder = with(people, Role.FILE_HOLDER);
        TeamPerson coordinator = with(people, Role.PROCESS_COORDINATOR);
        Actor actor = new Actor(holder.id(), holder.roles());
        Set<SignalId> due = door.read(actor, Purpose.DESTROY, tx -> stores.retention.due(tx, actor)).stream()
                .filter(signal -> signal.obstacles().isEmpty())
                .map(DueSignal::id)
                .collect(Collectors.toSet());
        CaseId over = door.read(actor, Purpose.DESTROY, tx -> dueCase(tx, inside, actor));
        done(new DestroyDossiers(
                        door,
                        new WhatIsDue(stores.retention, stores.terms, clock),
                        stores.retention,
                        stores.features,
                        stores.team,
                        clock)
                .handle(
                        actor,
                        new Chosen(due, Set.of(over)),
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
