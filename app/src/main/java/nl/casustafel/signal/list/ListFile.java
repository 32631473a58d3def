package nl.casustafel.signal.list;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.casustafel.signal.list.ListReading.Read;
import nl.casustafel.signal.list.ListReading.Unreadable;

/// Reads a list (CSV). Finds out by itself what stands between its columns and how its letters are
/// written, for a spreadsheet asks nobody. Runs on the work pool: no state, no store, no network. Never
/// throws for a bad file.
public final class ListFile {
    /// In bytes.
    public static final int FILE = 5 * 1024 * 1024;

    public static final int ROWS = 2_000;
    public static final int COLUMNS = 60;
    /// In characters.
    public static final int CELL = 100_000;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String SEPARATORS = ";,\t|";

    private ListFile() {}

    public static ListReading read(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return read(content.readNBytes(FILE + 1));
        } catch (IOException unreadable) {
            return new Unreadable(ListTrouble.FILE_UNREADABLE);
        }
    }

    public static ListReading read(byte[] file) {
        if (file.length > FILE) {
            return new Unreadable(ListTrouble.TOO_LARGE);
        }
        String text = text(file);
        if (text.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f')) {
            return new Unreadable(ListTrouble.NOT_TEXT);
        }
        try {
            return table(text.startsWith("sep=") ? afterFirstLine(text) : text);
        } catch (CsvParseException | UncheckedIOException damaged) {
            return new Unreadable(ListTrouble.DAMAGED);
        }
    }

    private static ListReading table(String text) {
        char separator = separator(text);
        List<String> headers = List.of();
        List<ListTable.Row> rows = new ArrayList<>();
        try (Stream<CsvRecord> records = reader(separator, text).stream()) {
            for (CsvRecord record : (Iterable<CsvRecord>) records::iterator) {
                if (rows.size() == ROWS || record.getFieldCount() > COLUMNS) {
                    return new Unreadable(ListTrouble.TOO_MANY);
                }
                if (record.getFields().stream().anyMatch(cell -> cell.length() > CELL)) {
                    return new Unreadable(ListTrouble.DAMAGED);
                }
                if (record.getFields().stream().allMatch(String::isBlank)) {
                    continue;
                }
                if (headers.isEmpty()) {
                    headers = record.getFields().stream().map(String::strip).toList();
                } else {
                    rows.add(new ListTable.Row(record.getStartingLineNumber(), record.getFields()));
                }
            }
        }
        return rows.isEmpty() ? new Unreadable(ListTrouble.EMPTY) : new Read(new ListTable(headers, rows));
    }

    /// The one that makes most columns of the first line.
    private static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return SEPARATORS
                .chars()
                .mapToObj(c -> (char) c)
                .max(Comparator.comparingLong(c -> unquoted(first, c)))
                .orElse(';');
    }

    /// How often it stands in the line outside quotes.
    private static long unquoted(String line, char sought) {
        long count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            count += !quoted && line.charAt(i) == sought ? 1 : 0;
        }
        return count;
    }

    private static CsvReader<CsvRecord> reader(char separator, String text) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .skipEmptyLines(true)
                .ofCsvRecord(text);
    }

    /// By the mark of a Unicode file; else as UTF-8 where it is that, and as western Windows where not.
    private static String text(byte[] file) {
        if (begins(file, 0xFF, 0xFE)) {
            return new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE);
        }
        int mark = begins(file, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file, mark, file.length - mark))
                    .toString();
        } catch (CharacterCodingException notUnicode) {
            return new String(file, WINDOWS);
        }
    }

    private static boolean begins(byte[] file, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /// A spreadsheet may write the separator in a line of its own.
    private static String afterFirstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? "" : text.substring(end);
    }
}
