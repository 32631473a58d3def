package nl.casustafel.vault;

import static nl.casustafel.schema.Tables.DRAFT;
import static nl.casustafel.schema.Tables.MUNICIPALITY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.AuditAction;
import nl.casustafel.kernel.Event;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.Role;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.vault.sql.Sql;
import nl.casustafel.vault.sql.SqlDrafts;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TransactorTest {
    private enum Deed implements AuditAction {
        TOWN_ADDED
    }

    private enum No implements Refusal {
        QUIETLY("", "refusal.quiet"),
        BY_LAW("W-C3", "refusal.law");

        private final String code;
        private final String key;

        No(String code, String key) {
            this.code = code;
            this.key = key;
        }

        @Override
        public String textKey() {
            return key;
        }

        @Override
        public String logCode() {
            return code;
        }
    }

    private record Town(UUID value) implements Id {}

    private record TownCame(UUID town) implements Event {}

    private final TestVault vault = new TestVault();
    private final Actor actor = TestVault.actor(Role.FILE_HOLDER);

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void keepsWhatIsDoneTogetherWithItsAuditLine() {
        Town town = new Town(UUID.randomUUID());
        Outcome<Town, No> outcome = add(town, true);
        assertTrue(outcome.isDone());
        vault.reopen();
        assertEquals(1, towns());
        assertEquals(
                "TOWN_ADDED",
                vault.read(tx -> vault.audit.latest(tx, 1)).getFirst().action().value());
        assertEquals(new TownCame(town.value()), vault.events.getFirst());
    }

    @Test
    void refusesAWriteWithoutAuditLine() {
        assertThrows(IllegalStateException.class, () -> add(new Town(UUID.randomUUID()), false));
        assertEquals(0, towns());
        assertTrue(vault.events.isEmpty());
    }

    @Test
    void leavesNothingWhenRefused() {
        Outcome<Town, No> outcome = vault.transactor().write(actor, Purpose.SET_UP_TEAM, tx -> {
            insert(tx, new Town(UUID.randomUUID()));
            tx.audit(Deed.TOWN_ADDED, new Town(UUID.randomUUID()));
            return Outcome.refused(No.QUIETLY);
        });
        assertFalse(outcome.isDone());
        assertEquals(0, towns());
        assertTrue(vault.read(tx -> vault.audit.latest(tx, 5)).isEmpty());
    }

    @Test
    void logsARefusalOfLaw() {
        vault.transactor().write(actor, Purpose.SET_UP_TEAM, _ -> Outcome.<Town, No>refused(No.BY_LAW));
        assertEquals(
                "W-C3",
                vault.read(tx -> vault.audit.latest(tx, 1)).getFirst().result().value());
    }

    @Test
    void doesNotNest() {
        assertThrows(
                IllegalStateException.class,
                () -> vault.transactor()
                        .write(actor, Purpose.SET_UP_TEAM, _ -> add(new Town(UUID.randomUUID()), true)));
        assertTrue(add(new Town(UUID.randomUUID()), true).isDone(), "usable afterwards");
    }

    @Test
    void aDatabaseRefusalIsOurBugAndCarriesNoValue() {
        Town town = new Town(UUID.randomUUID());
        add(town, true);
        IllegalStateException bug = assertThrows(IllegalStateException.class, () -> add(town, true));
        assertEquals("the database refused with code 23505", bug.getMessage());
        assertEquals(null, bug.getCause());
    }

    @Test
    void draftsAreKeptWithoutAuditLineAndReadBackAfterReopening() {
        SqlDrafts drafts = new SqlDrafts(vault.clock);
        PersonId me = actor.person();
        vault.transactor().draft(actor, tx -> drafts.keep(tx, me, "line/1", ".Zag op"));
        vault.transactor().draft(actor, tx -> drafts.keep(tx, me, "line/1", ".Zag op school"));
        vault.reopen();
        assertEquals(
                ".Zag op school",
                vault.read(tx -> drafts.find(tx, me, "line/1")).orElseThrow());
        assertTrue(vault.read(tx -> vault.audit.latest(tx, 5)).isEmpty());
    }

    @Test
    void aDraftWithAnAuditLineIsABug_DEC_33() {
        SqlDrafts drafts = new SqlDrafts(vault.clock);
        PersonId me = actor.person();
        assertThrows(
                IllegalStateException.class,
                () -> vault.transactor().draft(actor, tx -> {
                    drafts.keep(tx, me, "line/1", ".Zag op");
                    tx.audit(Deed.TOWN_ADDED, new Town(UUID.randomUUID()));
                }));
        assertTrue(vault.read(tx -> drafts.find(tx, me, "line/1")).isEmpty());
        assertTrue(add(new Town(UUID.randomUUID()), true).isDone(), "usable afterwards");
    }

    @Test
    void aDraftWritesNoOtherTable_DEC_33() {
        assertThrows(
                IllegalStateException.class,
                () -> vault.transactor().draft(actor, tx -> insert(tx, new Town(UUID.randomUUID()))));
        assertThrows(
                IllegalStateException.class,
                () -> vault.transactor()
                        .draft(
                                actor,
                                tx -> Sql.of(tx)
                                        .batch(
                                                Sql.of(tx).deleteFrom(DRAFT),
                                                Sql.of(tx).deleteFrom(MUNICIPALITY))
                                        .execute()));
        assertEquals(0, towns());
    }

    @Test
    void aReadWritesNothingButItsAuditLines() {
        add(new Town(UUID.randomUUID()), true);
        List<Consumer<DSLContext>> writes = List.of(
                sql -> insert(sql, new Town(UUID.randomUUID())),
                sql -> sql.update(MUNICIPALITY).set(MUNICIPALITY.NAME, "Oud").execute(),
                sql -> sql.deleteFrom(MUNICIPALITY).execute(),
                sql -> sql.deleteFrom(DRAFT).execute(),
                sql -> sql.deleteFrom(MUNICIPALITY).returning().fetch(),
                sql -> sql.mergeInto(MUNICIPALITY)
                        .using(DRAFT)
                        .on(DSL.falseCondition())
                        .whenMatchedThenDelete()
                        .execute(),
                sql -> sql.execute("delete from municipality"),
                sql -> sql.fetch("select * from final table (delete from municipality)"),
                sql -> sql.batch("delete from municipality").execute());
        for (Consumer<DSLContext> write : writes) {
            assertThrows(
                    IllegalStateException.class,
                    () -> vault.read(tx -> {
                        tx.audit(Deed.TOWN_ADDED, new Town(UUID.randomUUID()));
                        write.accept(Sql.of(tx));
                        return 0;
                    }));
        }
        assertEquals(1, towns());
        assertEquals(1, vault.read(tx -> vault.audit.latest(tx, 99)).size());
        vault.read(tx -> {
            tx.audit(Deed.TOWN_ADDED, new Town(UUID.randomUUID()));
            return 0;
        });
        assertEquals(2, vault.read(tx -> vault.audit.latest(tx, 99)).size());
    }

    @Test
    void theSessionsUserCannotRewriteTheLogNorReachFiles() {
        add(new Town(UUID.randomUUID()), true);
        for (String forbidden : new String[] {
            "delete from audit_entry",
            "update audit_entry set result = 'X'",
            "truncate table audit_entry",
            "drop table audit_entry",
            "create alias a for 'java.lang.System.exit'",
            "select file_read('pom.xml')",
            "set write_delay 500"
        }) {
            IllegalStateException bug = assertThrows(
                    IllegalStateException.class,
                    () -> vault.transactor().<Town, No>write(actor, Purpose.SET_UP_TEAM, tx -> {
                        Sql.of(tx).execute(forbidden);
                        return Outcome.refused(No.QUIETLY);
                    }),
                    forbidden);
            assertTrue(String.valueOf(bug.getMessage()).startsWith("the database refused"), forbidden);
        }
        assertEquals(1, vault.read(tx -> vault.audit.latest(tx, 5)).size());
    }

    private Outcome<Town, No> add(Town town, boolean withLine) {
        return vault.transactor().write(actor, Purpose.SET_UP_TEAM, tx -> {
            insert(tx, town);
            if (withLine) {
                tx.audit(Deed.TOWN_ADDED, town);
            }
            tx.emit(new TownCame(town.value()));
            return Outcome.done(town);
        });
    }

    private static void insert(Tx tx, Town town) {
        insert(Sql.of(tx), town);
    }

    private static void insert(DSLContext sql, Town town) {
        sql.insertInto(MUNICIPALITY)
                .set(MUNICIPALITY.ID, town.value())
                .set(MUNICIPALITY.NAME, "Duinrode")
                .set(MUNICIPALITY.MAYOR_NAME, "M. Zeegers")
                .set(MUNICIPALITY.ROW_VERSION, 1)
                .execute();
    }

    private int towns() {
        return vault.read(tx -> Sql.of(tx).fetchCount(MUNICIPALITY));
    }
}
