package nl.casustafel.vault.h2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.casustafel.audit.AuditRow;
import nl.casustafel.audit.ChainState;
import nl.casustafel.audit.store.JooqAuditTrail;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.sql.SqlDrafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program is killed in the middle of its work: every acknowledged write and the last acknowledged
/// draft are there afterwards, and the log's chain is whole.
@OneAtATime
class KillTest {
    private static final int KILLS = Integer.getInteger("casustafel.kills", 3);

    @TempDir
    Path folder;

    @Test
    void everyAcknowledgedLineIsThereAfterAKill() throws IOException, InterruptedException {
        StoreFolder place = new StoreFolder(folder.resolve("store"));
        H2Store.create(place, KilledWriter.keys(), KilledWriter.IDENTITY, CaseClock.system())
                .close();
        Path acknowledged = Files.createFile(folder.resolve("acknowledged"));
        for (int kill = 0; kill < KILLS; kill++) {
            killAfterSomeWrites(place, acknowledged, 40 + kill * 37 % 400);
            checkAllThere(place, acknowledged);
        }
    }

    private static void killAfterSomeWrites(StoreFolder place, Path acknowledged, int lines)
            throws IOException, InterruptedException {
        long before = Files.size(acknowledged);
        Process child = new ProcessBuilder(command(place, acknowledged))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (Files.size(acknowledged) < before + lines * 20L) {
            assertTrue(child.isAlive(), "the writer ended by itself");
            child.waitFor(5, TimeUnit.MILLISECONDS);
        }
        child.toHandle().destroyForcibly();
        child.waitFor();
    }

    private static List<String> command(StoreFolder place, Path acknowledged) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of("-Dorg.jooq.no-logo=true", "-Dorg.jooq.no-tips=true"));
        command.add(KilledWriter.class.getName());
        command.addAll(List.of(place.path().toString(), acknowledged.toString()));
        return command;
    }

    private static void checkAllThere(StoreFolder place, Path acknowledged) throws IOException {
        Set<UUID> writes = new HashSet<>();
        int lastDraft = -1;
        for (String line : Files.readAllLines(acknowledged)) {
            if (line.startsWith("W ")) {
                writes.add(UUID.fromString(line.substring(2)));
            } else {
                lastDraft = Integer.parseInt(line.substring(2));
            }
        }
        try (H2Store store = H2Store.open(place, KilledWriter.keys(), KilledWriter.IDENTITY, CaseClock.system())) {
            JooqAuditTrail audit = KilledWriter.audit();
            Transactor transactor = store.transactor(audit, _ -> {});
            Set<UUID> found = new HashSet<>();
            List<AuditRow> rows =
                    transactor.read(KilledWriter.actor(), Purpose.OVERVIEW, tx -> audit.latest(tx, Integer.MAX_VALUE));
            rows.forEach(row -> found.add(row.object()));
            writes.removeAll(found);
            assertEquals(Set.of(), writes, "acknowledged and lost");
            assertInstanceOf(
                    ChainState.Whole.class, transactor.read(KilledWriter.actor(), Purpose.OVERVIEW, audit::check));
            SqlDrafts drafts = new SqlDrafts(CaseClock.system());
            Optional<String> draft = transactor.read(
                    KilledWriter.actor(),
                    Purpose.OVERVIEW,
                    tx -> drafts.find(tx, KilledWriter.actor().person(), "line"));
            int kept = Integer.parseInt(draft.orElseThrow().split(" ", 3)[1]);
            assertTrue(kept >= lastDraft, "draft " + kept + " older than the acknowledged " + lastDraft);
        }
    }
}
