package nl.casustafel.rules;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.casustafel.schema.DefaultSchema;
import org.junit.jupiter.api.Test;

/// `docs/data-dictionary.md` tells of every column what it is for, and of no other: a column nobody can
/// explain is not kept (WPGA art. 4, W-D1).
class DataDictionaryTest {
    private static final Pattern TABLE = Pattern.compile("### `(\\w+)`");
    private static final Pattern COLUMN = Pattern.compile("\\| `(\\w+)` \\|(.*)\\|");

    @Test
    void tellsOfEveryColumnAndOfNoOther() throws IOException {
        assertEquals(
                String.join("\n", schema()),
                String.join("\n", new TreeSet<>(lines().map(Line::column).toList())));
    }

    @Test
    void leavesNoCellOpen() throws IOException {
        assertTrue(lines().count() > 200);
        assertAll(lines().map(line -> () -> {
            assertEquals(4, line.cells().size(), line.column());
            assertTrue(line.cells().stream().noneMatch(cell -> cell.isBlank() || cell.contains("?")), line.column());
        }));
    }

    private record Line(String column, List<String> cells) {}

    private static TreeSet<String> schema() {
        TreeSet<String> columns = new TreeSet<>();
        DefaultSchema.DEFAULT_SCHEMA
                .getTables()
                .forEach(table -> Stream.of(table.fields())
                        .forEach(field ->
                                columns.add((table.getName() + "." + field.getName()).toLowerCase(Locale.ROOT))));
        return columns;
    }

    private static Stream<Line> lines() throws IOException {
        List<Line> lines = new ArrayList<>();
        String table = "";
        for (String text : Files.readAllLines(House.ROOT.resolve("docs/data-dictionary.md"))) {
            Matcher heading = TABLE.matcher(text);
            Matcher row = COLUMN.matcher(text);
            if (heading.matches()) {
                table = heading.group(1);
            } else if (row.matches()) {
                lines.add(new Line(
                        table + "." + row.group(1),
                        Stream.of(row.group(2).split("\\|")).map(String::strip).toList()));
            }
        }
        return lines.stream();
    }
}
