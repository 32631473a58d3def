package nl.casustafel.vault.h2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import nl.casustafel.audit.store.JooqAuditTrail;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.vault.Room;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.WriteGuard;
import nl.casustafel.vault.WritesPaused;
import nl.casustafel.vault.h2.KilledWriter.Deed;
import nl.casustafel.vault.h2.KilledWriter.Written;
import nl.casustafel.vault.sql.SqlDrafts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A store whose disk has too little room, without a disk that has.
class RoomTest {
    private final AtomicLong free = new AtomicLong(Long.MAX_VALUE);
    private final StoreFolder place;
    private final H2Store store;
    private final JooqAuditTrail audit = KilledWriter.audit();
    private final Transactor transactor;

    RoomTest(@TempDir Path folder) {
        place = new StoreFolder(folder.resolve("store"));
        store = H2Store.create(place, KilledWriter.keys(), KilledWriter.IDENTITY, CaseClock.system());
        transactor = store.transactor(audit, _ -> {}, store.room(_ -> free.get()), WriteGuard.NONE);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void asksForThreeTimesTheStoreAndAReserve() throws IOException {
        Room room = store.room(_ -> free.get());
        long limit = 3 * Files.size(place.databaseFile()) + Room.RESERVE;
        free.set(limit - 1);
        assertTrue(room.isTight());
        free.set(limit);
        assertFalse(room.isTight());
    }

    @Test
    void beginsNoWriteBelowTheLimitAndGoesOnAbove() {
        write(Purpose.HOLD_MEETING, true);
        free.set(Room.RESERVE);
        assertThrows(WritesPaused.class, () -> write(Purpose.HOLD_MEETING, false));
        assertEquals(1, lines(), "nothing was kept of what was not begun");
        free.set(Long.MAX_VALUE);
        write(Purpose.HOLD_MEETING, true);
        assertEquals(2, lines());
    }

    @Test
    void comingInReadingTypingAndTheLinesOfABackupGoOn() {
        SqlDrafts drafts = new SqlDrafts(CaseClock.system());
        PersonId person = KilledWriter.actor().person();
        free.set(0);
        write(Purpose.SIGN_IN, true);
        write(Purpose.KEEP_STORE, true);
        transactor.read(KilledWriter.actor(), Purpose.OVERVIEW, tx -> {
            tx.audit(Deed.WRITTEN, person);
            return 1;
        });
        transactor.draft(KilledWriter.actor(), tx -> drafts.keep(tx, person, "line/1", ".Zag op"));
        assertEquals(3, lines(), "whoever looked stands in the log, disk or no disk");
        assertEquals(
                ".Zag op",
                transactor
                        .read(KilledWriter.actor(), Purpose.OVERVIEW, tx -> drafts.find(tx, person, "line/1"))
                        .orElseThrow());
    }

    @Test
    void aDiskThatDoesNotTellLeavesItAsItWas() {
        Room room = store.room(_ -> {
            if (free.get() < 0) {
                throw new IOException("gone");
            }
            return free.get();
        });
        free.set(0);
        assertTrue(room.isTight());
        free.set(-1);
        assertTrue(room.isTight());
    }

    /// @param expected whether `work` may begin
    private void write(Purpose purpose, boolean expected) {
        Written written = new Written(UUID.randomUUID());
        transactor.write(KilledWriter.actor(), purpose, tx -> {
            assertTrue(expected, "begun");
            tx.audit(Deed.WRITTEN, written);
            return Outcome.done(written);
        });
    }

    private int lines() {
        return transactor
                .read(KilledWriter.actor(), Purpose.OVERVIEW, tx -> audit.latest(tx, Integer.MAX_VALUE))
                .size();
    }
}
