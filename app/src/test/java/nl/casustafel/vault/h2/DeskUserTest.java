package nl.casustafel.vault.h2;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import nl.casustafel.kernel.CaseClock;
import org.h2.api.ErrorCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The user of a session has no way from SQL to files, to code, or to more rights (ASVS 1.2.4).
class DeskUserTest {
    private static final Set<Integer> REFUSALS =
            Set.of(ErrorCode.ADMIN_RIGHTS_REQUIRED, ErrorCode.NOT_ENOUGH_RIGHTS_FOR_1);

    private final Path outside;
    private final Ground ground;
    private final Connection desk;

    DeskUserTest(@TempDir Path folder) throws SQLException {
        outside = folder.resolve("outside");
        StoreFolder place = new StoreFolder(folder.resolve("store"));
        H2Store.create(place, KilledWriter.keys(), KilledWriter.IDENTITY, CaseClock.system())
                .close();
        StoreKeys keys = KilledWriter.keys();
        ground = new Ground(place, keys, keys.vault());
        try (Connection owner = ground.owner()) {
            owner.commit();
            desk = ground.desk();
        }
    }

    @AfterEach
    void close() throws SQLException {
        desk.close();
        ground.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create alias run for 'java.lang.Runtime.exec'",
                "create trigger run before insert on draft call 'java.lang.Runtime'",
                "select file_read('/etc/hostname')",
                "select file_write(x'01', '%s')",
                "select * from csvread('/etc/hostname')",
                "call csvwrite('%s', 'select 1')",
                "script to '%s'",
                "runscript from '/etc/hostname'",
                "backup to '%s'",
                "call link_schema('copy', '', 'jdbc:h2:mem:', '', '', 'PUBLIC')",
                "create linked table copy('', 'jdbc:h2:mem:', '', '', 'T')",
                "create user other password 'x' admin",
                "grant all on schema public to public",
                "set trace_level_file 3",
                "shutdown"
            })
    void isRefused(String attempt) throws SQLException {
        try (Statement statement = desk.createStatement()) {
            String sql = attempt.formatted(outside);
            SQLException refused = assertThrows(SQLException.class, () -> statement.execute(sql));
            assertTrue(REFUSALS.contains(refused.getErrorCode()), () -> sql + ": " + refused.getErrorCode());
        }
        assertFalse(Files.exists(outside));
    }

    @Test
    void mayChangeNeitherTheTablesNorTheLog() throws SQLException {
        try (Statement statement = desk.createStatement()) {
            for (String attempt : List.of(
                    "drop table draft",
                    "alter table draft add column more int",
                    "create table more (id int)",
                    "truncate table audit_entry",
                    "delete from audit_entry",
                    "update audit_entry set action = 'X'")) {
                SQLException refused = assertThrows(SQLException.class, () -> statement.execute(attempt), attempt);
                assertTrue(REFUSALS.contains(refused.getErrorCode()), () -> attempt + ": " + refused.getErrorCode());
            }
        }
    }
}
