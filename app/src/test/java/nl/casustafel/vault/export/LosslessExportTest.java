package nl.casustafel.vault.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.casustafel.schema.DefaultSchema;
import nl.casustafel.testkit.PracticeVault;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WholeStore;
import nl.casustafel.vault.StoreFailed;
import nl.casustafel.vault.h2.H2Store;
import nl.casustafel.vault.h2.StoreFolder;
import org.jooq.Named;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The export holds everything, and gives it back (DEC-36).
class LosslessExportTest {
    /// Tables that are not exported, each with its reason. None.
    private static final Map<String, String> LEFT_OUT = Map.of();

    @TempDir
    Path place;

    @Test
    void everyTableOfTheSchemaIsExportedOrLeftOutWithAReason() throws IOException {
        Set<String> schema = DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .map(Named::getName)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        try (TestVault vault = new TestVault()) {
            ExportHead head = vault.store().export(new ByteArrayOutputStream(), _ -> {});
            Set<String> held = new TreeSet<>(head.rows().keySet());
            held.addAll(LEFT_OUT.keySet());
            assertEquals(new TreeSet<>(schema), held);
        }
    }

    @Test
    void aFilledStoreComesBackWithEveryRowOfEveryTable() throws IOException {
        try (TestVault vault = PracticeVault.open()) {
            Map<String, String> before = WholeStore.of(vault);
            assertNotEquals("", before.get("audit_entry"));
            assertNotEquals("", before.get("minutes_pdf"));
            byte[] export = export(vault);
            try (H2Store back = createdFrom(export, vault)) {
                assertEquals(before, WholeStore.of(back));
            }
            try (H2Store again =
                    H2Store.open(new StoreFolder(place), TestVault.keys(), TestVault.IDENTITY, vault.clock)) {
                assertEquals(before, WholeStore.of(again));
            }
        }
    }

    @Test
    void keepsTheStoreAsItWas() throws IOException {
        try (TestVault vault = PracticeVault.open()) {
            Map<String, String> before = WholeStore.of(vault);
            export(vault);
            assertEquals(before, WholeStore.of(vault));
        }
    }

    @Test
    void refusesAnExportThatWasChanged() throws IOException {
        try (TestVault vault = PracticeVault.open()) {
            byte[] whole = export(vault);
            assertRefused(Arrays.copyOf(whole, whole.length / 2), vault);
            assertRefused(new byte[0], vault);
            assertRefused(changed(whole, "tables/municipality.csv", "\",\"(?=[A-Z])", "\",\"x"), vault);
            assertRefused(changed(whole, "tables/municipality.csv", "name", "elsewhere"), vault);
            assertRefused(without(whole, "export.txt"), vault);
        }
    }

    private void assertRefused(byte[] export, TestVault vault) throws IOException {
        assertThrows(StoreFailed.class, () -> createdFrom(export, vault).close());
        java.nio.file.Files.deleteIfExists(new StoreFolder(place).databaseFile());
    }

    @Test
    void valuesKeepQuotesCommasLinesAndNothing() throws IOException {
        List<@Nullable String> line = Arrays.asList("a,\"b\"\r\nc", "", null, "é€😀", "NULL");
        StringWriter out = new StringWriter();
        Csv.write(out, line);
        Csv.write(out, new ArrayList<>(List.of("x")));
        StringReader in = new StringReader(out.toString());
        assertEquals(Optional.of(line), Csv.read(in));
        assertEquals(Optional.of(List.of("x")), Csv.read(in));
        assertTrue(Csv.read(in).isEmpty());
        assertThrows(IOException.class, () -> Csv.read(new StringReader("\"cut")));
        assertThrows(IOException.class, () -> Csv.read(new StringReader("a,b\r\n")));
    }

    private static byte[] export(TestVault vault) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        vault.store().export(out, _ -> {});
        return out.toByteArray();
    }

    private H2Store createdFrom(byte[] export, TestVault vault) {
        return H2Store.createFrom(
                new StoreFolder(place), TestVault.keys(), new ByteArrayInputStream(export), vault.clock);
    }

    private static byte[] without(byte[] zip, String name) throws IOException {
        return rewritten(zip, name, "", "", true);
    }

    private static byte[] changed(byte[] zip, String name, String from, String to) throws IOException {
        return rewritten(zip, name, from, to, false);
    }

    private static byte[] rewritten(byte[] zip, String name, String from, String to, boolean drop) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                if (entry.getName().equals(name)) {
                    if (drop) {
                        continue;
                    }
                    String text = new String(content, StandardCharsets.UTF_8);
                    content = text.replaceFirst(from, to).getBytes(StandardCharsets.UTF_8);
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(content);
            }
        }
        return bytes.toByteArray();
    }
}
