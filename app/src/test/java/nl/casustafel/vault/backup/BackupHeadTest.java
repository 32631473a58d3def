package nl.casustafel.vault.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.casustafel.testkit.TestVault;
import org.junit.jupiter.api.Test;

class BackupHeadTest {
    /// What a backup says of itself is read without a stack for each of its lines.
    @Test
    void aHeadOfVeryManyLinesIsReadOrRefused() throws IOException {
        String head = "casustafel backup 1\nstore " + TestVault.IDENTITY + "\nat 2026-11-22T18:00:00Z\nlog 1 A\n";
        String lines = "table a 1\n".repeat(90_000);
        BackupHead read = BackupHead.parse((head + lines).getBytes(StandardCharsets.UTF_8));
        assertEquals(Map.of("a", 1L), read.rows());
        for (String wrong : List.of(lines + "table b\n", lines + "x", "file 00 a\n", "table a 1\n\n")) {
            assertThrows(Refused.class, () -> BackupHead.parse((head + wrong).getBytes(StandardCharsets.UTF_8)));
        }
    }
}
