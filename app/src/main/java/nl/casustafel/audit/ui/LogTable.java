package nl.casustafel.audit.ui;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.audit.AuditRow;

/// Lines of the log as a table for a spreadsheet or a script: UTF-8 with a byte order mark, `;` between
/// cells, every cell in quotes, lines end with CR LF, the oldest line first. The columns are described in
/// `docs/audit-log.md` and stay.
final class LogTable {
    private static final String COLUMNS = "nr;tijdstip_utc;wie;wie_id;handeling;handeling_code;waarover;waarover_id;"
            + "uitkomst;uitkomst_code;waarvoor_code;computer";
    private static final String END = "\r\n";

    private LogTable() {}

    /// @param lines the newest first, as they are shown
    static byte[] of(List<LogModel.Line> lines) {
        String rows = lines.reversed().stream().map(LogTable::row).collect(Collectors.joining());
        return ("\uFEFF" + COLUMNS + END + rows).getBytes(StandardCharsets.UTF_8);
    }

    private static String row(LogModel.Line line) {
        AuditRow row = line.row();
        return Stream.of(
                        Long.toString(row.seq()),
                        DateTimeFormatter.ISO_INSTANT.format(row.at()),
                        line.who(),
                        row.actor().toString(),
                        line.action(),
                        row.action().value(),
                        line.object(),
                        row.object().toString(),
                        line.result(),
                        row.result().value(),
                        row.purpose().value(),
                        row.origin().value())
                .map(LogTable::cell)
                .collect(Collectors.joining(";", "", END));
    }

    /// A cell that begins like a formula would be one to a spreadsheet.
    private static String cell(String text) {
        String harmless = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
