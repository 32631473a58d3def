package nl.casustafel.audit;

import static nl.casustafel.schema.Tables.AUDIT_ENTRY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import nl.casustafel.kernel.AuditAction;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.Role;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.vault.sql.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// W-I3, BIO2 8.15.05: tampering with the log is found, and the first bad entry is named.
class AuditChainTest {
    private enum Deed implements AuditAction {
        THING_DONE
    }

    private record Thing(UUID value) implements Id {}

    private record Never() implements Refusal {
        @Override
        public String textKey() {
            return "never";
        }
    }

    private final TestVault vault = new TestVault();

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void aChainOfManyEntriesIsWholeAfterReopening() {
        write(20);
        vault.reopen();
        ChainState.Whole whole = assertInstanceOf(ChainState.Whole.class, vault.read(vault.audit::check));
        assertEquals(20, whole.head().seq());
        assertEquals(whole.head(), vault.read(vault.audit::head));
        assertTrue(whole.head().code().value().matches("([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}"));
    }

    @Test
    void anEntryAddedWithoutTheKeyIsNamed() {
        write(5);
        // The session's user cannot change a row, but it can add one beside the transactor: that too must show.
        vault.transactor().write(TestVault.actor(Role.FILE_HOLDER), Purpose.OVERVIEW, tx -> {
            Sql.of(tx)
                    .insertInto(AUDIT_ENTRY)
                    .select(Sql.of(tx)
                            .select(AUDIT_ENTRY.fields())
                            .from(AUDIT_ENTRY)
                            .where(AUDIT_ENTRY.SEQ.eq(99L)))
                    .execute();
            Sql.of(tx)
                    .insertInto(AUDIT_ENTRY)
                    .set(Sql.of(tx)
                            .selectFrom(AUDIT_ENTRY)
                            .where(AUDIT_ENTRY.SEQ.eq(3L))
                            .fetchSingle()
                            .with(AUDIT_ENTRY.SEQ, 6L))
                    .execute();
            tx.audit(Deed.THING_DONE, new Thing(UUID.randomUUID()));
            return Outcome.<String, Never>done("");
        });
        ChainState.Broken broken = assertInstanceOf(ChainState.Broken.class, vault.read(vault.audit::check));
        assertEquals(6, broken.firstBadSeq());
    }

    private void write(int times) {
        for (int i = 0; i < times; i++) {
            vault.transactor().write(TestVault.actor(Role.FILE_HOLDER), Purpose.OVERVIEW, tx -> {
                tx.audit(Deed.THING_DONE, new Thing(UUID.randomUUID()));
                return Outcome.<String, Never>done("");
            });
        }
    }
}
