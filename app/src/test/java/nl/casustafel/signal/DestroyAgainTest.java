package nl.casustafel.signal;

import static nl.casustafel.schema.Tables.ATTACHMENT;
import static nl.casustafel.schema.Tables.FACT;
import static nl.casustafel.schema.Tables.SIGNAL;
import static nl.casustafel.schema.Tables.SUBJECT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.UUID;
import nl.casustafel.attachment.store.JooqAttachments;
import nl.casustafel.kernel.Role;
import nl.casustafel.person.store.JooqSubjects;
import nl.casustafel.signal.store.JooqSignals;
import nl.casustafel.testkit.PracticeVault;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.vault.sql.Sql;
import org.junit.jupiter.api.Test;

/// What was destroyed after a backup is destroyed again in the store that comes back (W-G6, DEC-31).
class DestroyAgainTest {
    @Test
    void takesTheContentOfAdvicesAndSubjectsNobodyPointsTo() {
        try (TestVault vault = PracticeVault.open()) {
            UUID advised = vault.read(tx -> Sql.of(tx)
                    .select(FACT.SIGNAL_ID)
                    .from(FACT)
                    .join(ATTACHMENT)
                    .on(ATTACHMENT.OWNER_ID.eq(FACT.SIGNAL_ID))
                    .limit(1)
                    .fetchSingle(FACT.SIGNAL_ID));
            UUID removed = UUID.randomUUID();
            assertTrue(count(vault, advised) > 0);
            DestroyAgain again =
                    new DestroyAgain(new JooqSignals(), new JooqSubjects(), new JooqAttachments(vault.clock));
            for (int time = 0; time < 2; time++) {
                again.handle(vault.transactor(), TestVault.actor(Role.values()), Set.of(advised), Set.of(removed));
                assertEquals(0, count(vault, advised));
            }
            assertTrue(vault.read(tx -> Sql.of(tx).fetchCount(SUBJECT)) > 0, "others are left alone");
            assertTrue(vault.read(tx -> Sql.of(tx).fetchCount(FACT)) > 0);
        }
    }

    /// Facts, files and words of one signal.
    private static int count(TestVault vault, UUID signal) {
        return vault.read(tx -> Sql.of(tx).fetchCount(FACT, FACT.SIGNAL_ID.eq(signal))
                + Sql.of(tx).fetchCount(ATTACHMENT, ATTACHMENT.OWNER_ID.eq(signal))
                + Sql.of(tx).fetchCount(SIGNAL, SIGNAL.ID.eq(signal).and(SIGNAL.INTERPRETATION.isNotNull())));
    }
}
