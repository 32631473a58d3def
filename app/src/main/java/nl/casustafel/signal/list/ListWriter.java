package nl.casustafel.signal.list;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes a list for a spreadsheet: UTF-8 with a byte order mark, `;` between cells, every cell in quotes,
/// lines end with CR LF.
public final class ListWriter {
    private static final String FORMULA = "=+-@\t\r\n";

    private ListWriter() {}

    /// @param rows each as long as `header`
    public static byte[] table(List<String> header, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        text.append('\uFEFF');
        CsvWriter table = CsvWriter.builder()
                .fieldSeparator(';')
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.CRLF)
                .bufferSize(0)
                .build(text);
        table.writeRecord(harmless(header));
        rows.forEach(row -> table.writeRecord(harmless(row)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> harmless(List<String> cells) {
        return cells.stream().map(ListWriter::harmless).toList();
    }

    /// A cell that begins like a formula would be one to a spreadsheet, also after blanks or where the sign
    /// is a wide one; with an apostrophe before it, it stays text.
    private static String harmless(String cell) {
        String begin = cell.stripLeading();
        boolean formula = !cell.isEmpty()
                && (FORMULA.indexOf(cell.charAt(0)) >= 0
                        || (!begin.isEmpty() && (FORMULA + "＝＋－＠").indexOf(begin.charAt(0)) >= 0));
        return formula ? "'" + cell : cell;
    }
}
