package nl.casustafel.signal.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Lists as spreadsheets write them, and as nobody meant them.
@Timeout(20)
class ListFileTest {
    private static final List<String> HEADERS = List.of("Datum", "Naam", "Omschrijving");

    @Test
    void findsOutWhatStandsBetweenTheColumns() {
        for (String separator : List.of(";", ",", "\t", "|")) {
            ListTable table =
                    read(String.join(separator, HEADERS) + "\r\n" + String.join(separator, "1-2-2026", "Jansen", "x"));
            assertEquals(HEADERS, table.headers());
            assertEquals("Jansen", table.rows().getFirst().cell(1));
        }
        ListTable marked = read("sep=;\r\nDatum;Naam;Omschrijving\r\n1;2;3");
        assertEquals(HEADERS, marked.headers());
        assertEquals(3, marked.rows().getFirst().line(), "as the spreadsheet counts");
        assertEquals(
                List.of("Naam, voluit", "Datum"),
                read("\"Naam, voluit\";Datum\n1;2").headers());
    }

    @Test
    void readsTheLettersOfEverySpreadsheet() {
        String list = "Naam;Datum\nAnaïs € “x”;1-2-2026";
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
            assertEquals(
                    "Anaïs € “x”",
                    read(list.getBytes(charset)).rows().getFirst().cell(0),
                    charset.name());
        }
        assertEquals(
                "Naam",
                read(("\uFEFF" + list).getBytes(StandardCharsets.UTF_8))
                        .headers()
                        .getFirst());
        assertEquals(
                "Naam",
                read(("\uFEFF" + list).getBytes(StandardCharsets.UTF_16LE))
                        .headers()
                        .getFirst());
    }

    @Test
    void keepsLineBreaksAndQuotesInsideACell() {
        ListTable table = read("Naam;Omschrijving\n\"De \"\"Wit\"\"\";\"eerste regel\r\n\r\ntweede; regel\"\nb;c\n");

        assertEquals("De \"Wit\"", table.rows().getFirst().cell(0));
        assertEquals(
                "eerste regel\r\n\r\ntweede; regel", table.rows().getFirst().cell(1));
        assertEquals(5, table.rows().get(1).line());
    }

    @Test
    void readsRowsThatAreShorterOrLongerThanTheHeader() {
        ListTable table = read("a;b;c\n1\n;;\n\n1;2;3;4\n");

        assertEquals(2, table.rows().size());
        assertEquals("", table.rows().getFirst().cell(2));
        assertEquals(4, table.rows().get(1).cells().size());
    }

    @Test
    void saysWhyAFileIsNoList(@TempDir Path folder) {
        assertEquals(ListTrouble.EMPTY, trouble(new byte[0]));
        assertEquals(ListTrouble.EMPTY, trouble(bytes("Naam;Datum\n\n;\n")));
        assertEquals(ListTrouble.NOT_TEXT, trouble(new byte[] {'P', 'K', 3, 4, 0, 0}));
        assertEquals(ListTrouble.DAMAGED, trouble(bytes("a;b\n1;\"" + "x".repeat(ListFile.CELL + 10))));
        assertEquals(ListTrouble.TOO_LARGE, trouble(new byte[ListFile.FILE + 1]));
        assertEquals(ListTrouble.TOO_MANY, trouble(bytes("a;b\n" + "1;2\n".repeat(ListFile.ROWS + 1))));
        assertEquals(ListTrouble.TOO_MANY, trouble(bytes("a;".repeat(ListFile.COLUMNS + 1) + "\n1")));
        assertEquals(new ListReading.Unreadable(ListTrouble.FILE_UNREADABLE), ListFile.read(folder));
    }

    @Test
    void neverThrowsHoweverAListIsDamaged() {
        byte[] good = bytes("Datum;Naam;Omschrijving\n1-2-2026;\"De \"\"Wit\"\"\";\"een\r\ntwee\"\n3-2-2026;B;c\n");
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            byte[] bad = Arrays.copyOf(good, random.nextInt(good.length) + 1);
            for (int i = random.nextInt(8); i >= 0; i--) {
                bad[random.nextInt(bad.length)] =
                        (byte) (random.nextBoolean() ? "\";,\r\n\t".charAt(random.nextInt(6)) : random.nextInt(256));
            }
            assertInstanceOf(ListReading.class, ListFile.read(bad));
        }
    }

    private static byte[] bytes(String list) {
        return list.getBytes(StandardCharsets.UTF_8);
    }

    private static ListTable read(String list) {
        return read(bytes(list));
    }

    private static ListTable read(byte[] list) {
        return assertInstanceOf(ListReading.Read.class, ListFile.read(list)).table();
    }

    private static ListTrouble trouble(byte[] file) {
        return assertInstanceOf(ListReading.Unreadable.class, ListFile.read(file))
                .trouble();
    }
}
