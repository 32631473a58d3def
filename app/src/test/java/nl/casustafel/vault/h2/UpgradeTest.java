package nl.casustafel.vault.h2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.casustafel.audit.ChainState;
import nl.casustafel.audit.store.JooqAuditTrail;
import nl.casustafel.audit.store.TrailOfFormOne;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.vault.WriteGuard;
import nl.casustafel.vault.h2.KilledWriter.Deed;
import nl.casustafel.vault.h2.KilledWriter.Written;
import nl.casustafel.vault.key.AuditMac;
import nl.casustafel.vault.sql.SqlTransactor;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A store as an older program left it, made by the scripts of that time, opens with every row as it was and
/// its log whole. (Newer stores: [ForwardTest]; scripts that were released: [MigrationsFrozenTest].)
class UpgradeTest {
    private static final int LINES = 20;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {3, 7, 10, 12})
    void anOlderStoreKeepsEveryRow(int scripts, TestReporter reporter) throws SQLException {
        StoreFolder place = new StoreFolder(folder.resolve("store"));
        Map<String, List<String>> before = older(place, scripts);
        reporter.publishEntry("tables with a row", Integer.toString(before.size()));
        assertTrue(before.size() >= scripts, before.keySet()::toString);
        try (H2Store store = H2Store.open(place, KilledWriter.keys(), KilledWriter.IDENTITY, CaseClock.system())) {
            JooqAuditTrail audit = KilledWriter.audit();
            assertInstanceOf(
                    ChainState.Whole.class,
                    store.transactor(audit, _ -> {}).read(KilledWriter.actor(), Purpose.OVERVIEW, audit::check));
        }
        try (Ground ground = ground(place);
                Connection owner = ground.owner()) {
            assertEquals(
                    Migrations.SCRIPTS.size(),
                    rows(owner, "SCHEMA_MIGRATION", "version").size());
            for (Map.Entry<String, List<String>> table : before.entrySet()) {
                List<String> columns = List.of(table.getValue().getFirst().split(","));
                assertEquals(
                        table.getValue().subList(1, table.getValue().size()),
                        rows(owner, table.getKey(), String.join(",", columns)),
                        table.getKey());
            }
        }
    }

    private static Ground ground(StoreFolder place) {
        StoreKeys keys = KilledWriter.keys();
        return new Ground(place, keys, keys.vault());
    }

    /// Each table's columns, and then its rows.
    private static Map<String, List<String>> older(StoreFolder place, int scripts) throws SQLException {
        place.make();
        Map<String, List<String>> all = new TreeMap<>();
        try (Ground ground = ground(place);
                Connection owner = ground.newOwner()) {
            new Migrations(CaseClock.system(), Migrations.SCRIPTS.subList(0, scripts)).run(owner);
            TableRights.grant(owner, ground.keys().deskPassword());
            try (Statement statement = owner.createStatement()) {
                statement.execute("insert into store_identity (id, created_at) values ('" + KilledWriter.IDENTITY
                        + "', timestamp with time zone '2026-03-12 09:00:00+00')");
            }
            owner.commit();
            log(ground);
            for (String table : tables(owner)) {
                invent(owner, table);
                String columns = String.join(",", columns(owner, table, "COLUMN_NAME"));
                List<String> rows = rows(owner, table, columns);
                if (!rows.isEmpty() && !table.equals("SCHEMA_MIGRATION")) {
                    List<String> noted = new ArrayList<>(List.of(columns));
                    noted.addAll(rows);
                    all.put(table, noted);
                }
            }
            owner.commit();
            try (Statement statement = owner.createStatement()) {
                statement.execute("shutdown");
            }
        }
        return all;
    }

    private static void log(Ground ground) throws SQLException {
        try (Connection desk = ground.desk()) {
            SqlTransactor transactor = new SqlTransactor(
                    desk,
                    new TrailOfFormOne((key, content) -> new AuditMac(key).of(content)),
                    CaseClock.system(),
                    _ -> {},
                    ground.failures(),
                    () -> false,
                    WriteGuard.NONE);
            for (int i = 0; i < LINES; i++) {
                Written written = new Written(UUID.randomUUID());
                transactor.write(KilledWriter.actor(), Purpose.HOLD_MEETING, tx -> {
                    tx.audit(Deed.WRITTEN, written);
                    return Outcome.done(written);
                });
            }
        }
    }

    /// A row of invented values, without what it would refer to. A table that takes none of them stays empty.
    private static void invent(Connection owner, String table) throws SQLException {
        if (List.of("SCHEMA_MIGRATION", "STORE_IDENTITY", "VAULT_SECRET", "AUDIT_ENTRY")
                .contains(table)) {
            return;
        }
        try (Statement statement = owner.createStatement()) {
            statement.execute("set referential_integrity false");
            List<String> values = columns(owner, table, "DATA_TYPE").stream()
                    .map(UpgradeTest::value)
                    .toList();
            statement.execute("insert into " + table + " ("
                    + String.join(",", columns(owner, table, "COLUMN_NAME")) + ") values (" + String.join(",", values)
                    + ")");
        } catch (SQLException refused) {
            assertTrue(refused.getErrorCode() > 0);
        }
    }

    private static String value(String type) {
        return switch (type) {
            case "UUID" -> "random_uuid()";
            case "BOOLEAN" -> "true";
            case "DATE" -> "date '2026-03-12'";
            case "TIMESTAMP WITH TIME ZONE" -> "timestamp with time zone '2026-03-12 09:00:00+00'";
            case "BINARY VARYING", "BINARY LARGE OBJECT" -> "x'0102'";
            case "INTEGER", "BIGINT", "SMALLINT" -> "1";
            default -> "'A'";
        };
    }

    private static List<String> tables(Connection owner) throws SQLException {
        return list(
                owner,
                "select table_name from information_schema.tables where table_schema = 'PUBLIC'"
                        + " and table_type = 'BASE TABLE' order by 1");
    }

    private static List<String> columns(Connection owner, String table, String what) throws SQLException {
        return list(
                owner,
                "select " + what + " from information_schema.columns where table_schema = 'PUBLIC' and table_name = '"
                        + table + "' and is_generated = 'NEVER' order by ordinal_position");
    }

    private static List<String> rows(Connection owner, String table, String columns) throws SQLException {
        return list(owner, "select concat_ws('|', " + columns + ", '') from " + table + " order by 1");
    }

    private static List<String> list(Connection owner, String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
