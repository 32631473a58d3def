package nl.casustafel.audit;

import static nl.casustafel.schema.Tables.AUDIT_ENTRY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.audit.store.JooqPrintedHeads;
import nl.casustafel.kernel.AuditAction;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Parsed;
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

    @Test
    void aChangedEntryIsNamed() {
        write(9);
        vault.tamper("update audit_entry set result = 'REFUSED' where seq = 4");
        assertEquals(new ChainState.Broken(4), checked());
    }

    @Test
    void anotherObjectAtAnEntryIsNamed() {
        write(9);
        vault.tamper("update audit_entry set object_id = random_uuid() where seq = 4");
        assertEquals(new ChainState.Broken(4), checked());
    }

    @Test
    void aRemovedEntryIsNamed() {
        write(9);
        vault.tamper("delete from audit_entry where seq = 4");
        assertEquals(new ChainState.Broken(4), checked());
    }

    @Test
    void exchangedEntriesAreNamed() {
        write(9);
        vault.tamper(
                "update audit_entry set seq = 99 where seq = 4",
                "update audit_entry set seq = 4 where seq = 7",
                "update audit_entry set seq = 7 where seq = 99");
        assertEquals(new ChainState.Broken(4), checked());
    }

    @Test
    void aTailCutBeforeAPrintedCodeIsFound() {
        write(9);
        print();
        write(3);
        vault.tamper("delete from audit_entry where seq > 6");
        assertEquals(new ChainState.Broken(7), checked());
    }

    /// Nothing within one machine finds this: the next minutes and backups do.
    @Test
    void aTailCutAfterThePrintedCodeIsNotFound() {
        write(9);
        print();
        write(3);
        vault.tamper("delete from audit_entry where seq > 9");
        assertEquals(
                9, assertInstanceOf(ChainState.Whole.class, checked()).head().seq());
    }

    /// BIO2 8.15.05: a whole chain made with the key, but not the one that was printed.
    @Test
    void aRewrittenLogContradictsThePrintedCode() {
        write(9);
        print();
        vault.tamper("delete from audit_entry");
        write(12);
        assertEquals(new ChainState.Broken(9), checked());
    }

    @Test
    void anErasedObjectLeavesTheChainWhole() {
        write(9);
        vault.tamper("update audit_entry set object_id = cast('00000000-0000-0000-0000-000000000000' as uuid),"
                + " salt = cast(x'00000000000000000000000000000000' as varbinary(16)) where seq in (3, 5)");
        assertEquals(
                9, assertInstanceOf(ChainState.Whole.class, checked()).head().seq());
        vault.tamper("update audit_entry set object_id = random_uuid() where seq = 5");
        assertEquals(new ChainState.Broken(5), checked(), "what was erased is nobody else's");
    }

    @Test
    void aWalkInStretchesFindsTheSame() {
        write(9);
        ChainWalk walk = vault.read(vault.audit::walk);
        assertEquals(new ChainState.Underway(4), vault.read(tx -> walk.next(tx, 4)));
        write(3);
        assertEquals(new ChainState.Underway(8), vault.read(tx -> walk.next(tx, 4)));
        assertEquals(new ChainState.Underway(12), vault.read(tx -> walk.next(tx, 4)));
        assertEquals(checked(), vault.read(tx -> walk.next(tx, 4)));
    }

    @Test
    void theCheckAtOpeningHoldsBackUntilItEndedWellAndLeavesALine() {
        write(5);
        OpeningCheck check = new OpeningCheck(vault.audit);
        assertEquals(Optional.of(LogRefusal.NOT_CHECKED), check.objection());
        vault.read(check::step);
        assertEquals(Optional.empty(), check.objection());
        assertEquals(
                "LOG_CHECKED",
                vault.read(tx -> vault.audit.latest(tx, 1)).getFirst().action().value());
        vault.read(check::step);
        assertEquals(6, vault.read(vault.audit::head).seq(), "one line");
        vault.tamper("update audit_entry set result = 'REFUSED' where seq = 2");
        OpeningCheck later = new OpeningCheck(vault.audit);
        vault.read(later::step);
        assertEquals(Optional.of(LogRefusal.BROKEN), later.objection());
        assertEquals(
                "LOG_FOUND_BROKEN",
                vault.read(tx -> vault.audit.latest(tx, 1)).getFirst().action().value());
    }

    @Test
    void aCodeFromPaperIsFoundAndRight() {
        write(5);
        AuditHead paper = vault.read(vault.audit::head);
        write(5);
        assertEquals(
                CompareCode.Match.SAME,
                compared(paper.printed().toLowerCase(Locale.ROOT).replace("-", " ")));
        assertEquals(
                "SAME",
                vault.read(tx -> vault.audit.latest(tx, 1)).getFirst().result().value());
        assertEquals(CompareCode.Match.DIFFERENT, compared("4" + paper.printed().substring(1)));
    }

    /// Design A.6: yesterday's copy opens silently and its chain is whole; the paper of today finds it.
    @Test
    void aStoreThatWasPutBackIsOlderThanItsPaper() {
        write(5);
        byte[] yesterday = vault.bytes();
        write(5);
        AuditHead paper = vault.read(vault.audit::head);
        vault.putBack(yesterday);
        assertEquals(
                5, assertInstanceOf(ChainState.Whole.class, checked()).head().seq());
        assertEquals(CompareCode.Match.STORE_OLDER, compared(paper.printed()));
        write(5);
        assertEquals(CompareCode.Match.DIFFERENT, compared(paper.printed()), "also when it grew past it");
    }

    @Test
    void whatIsNoCodeIsSaidAtTheField() {
        for (String typed : new String[] {
            "",
            "12",
            "7JZM5-ZXKAT-78SPP-MWFBK-5S1XQ",
            "A 7JZM5-ZXKAT-78SPP-MWFBK-5S1XQ",
            "12 7JZM5-ZXKAT-78SPP-MWFBK-5S1UU"
        }) {
            assertInstanceOf(Parsed.Invalid.class, AuditHead.parse(typed), typed);
        }
    }

    private ChainState checked() {
        return vault.read(vault.audit::check);
    }

    private CompareCode.Match compared(String typed) {
        return new CompareCode(vault.transactor(), vault.audit)
                .handle(
                        TestVault.actor(Role.PROCESS_COORDINATOR),
                        AuditHead.parse(typed).orThrow());
    }

    /// Prints the last code, in the transaction of an act, as final minutes do.
    private void print() {
        AuditHead head = vault.read(vault.audit::head);
        vault.transactor().write(TestVault.actor(Role.FILE_HOLDER), Purpose.MAKE_MINUTES, tx -> {
            new JooqPrintedHeads().add(tx, head, vault.clock.now());
            tx.audit(Deed.THING_DONE, new Thing(UUID.randomUUID()));
            return Outcome.<String, Never>done("");
        });
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
