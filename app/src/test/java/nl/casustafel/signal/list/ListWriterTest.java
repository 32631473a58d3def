package nl.casustafel.signal.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListWriterTest {
    @Test
    void noCellIsAFormula() {
        for (String begin : List.of("=", "+", "-", "@", "\t", "\r", "\n", " =", "＝", "＠")) {
            assertEquals("\"'" + begin + "1+1\"", cell(begin + "1+1"), begin);
        }
    }

    @Test
    void otherCellsStayAsTheyAre() {
        for (String text : List.of("", "2026-A-001", "Çelik, H.", "a=b", "'s-Gravenhage", "يوسف")) {
            assertEquals("\"" + text + "\"", cell(text));
        }
        assertEquals("\"een \"\"twee\"\"; drie\nvier\"", cell("een \"twee\"; drie\nvier"));
    }

    @Test
    void beginsWithAMarkAndIsReadBackByTheReaderOfOldLists() {
        byte[] table = ListWriter.table(
                List.of("Nummer", "Over"), List.of(List.of("2026-A-001", "a; \"b\""), List.of("2026-A-002", "c\nd")));
        assertEquals(0xEF, table[0] & 0xFF);
        ListTable read = ((ListReading.Read) ListFile.read(table)).table();
        assertEquals(List.of("Nummer", "Over"), read.headers());
        assertEquals(
                List.of("a; \"b\"", "c\nd"),
                read.rows().stream().map(row -> row.cells().get(1)).toList());
    }

    private static String cell(String text) {
        String table = new String(ListWriter.table(List.of("x"), List.of(List.of(text))), StandardCharsets.UTF_8);
        String begin = "\uFEFF\"x\"\r\n";
        return table.substring(begin.length(), table.length() - 2);
    }
}
