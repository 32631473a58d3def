package nl.casustafel.referral;

import java.util.List;
import java.util.stream.Stream;
import nl.casustafel.letter.Letter;
import nl.casustafel.letter.LetterPart.Rows;
import nl.casustafel.signal.list.ListWriter;

/// The rows of a letter as a table for a spreadsheet: names above, values below.
public final class SheetTable {
    private SheetTable() {}

    public static byte[] of(Letter letter) {
        List<Rows.Row> rows = letter.parts().stream()
                .flatMap(part -> part instanceof Rows(List<Rows.Row> all) ? all.stream() : Stream.empty())
                .toList();
        return ListWriter.table(
                rows.stream().map(row -> row.name().value()).toList(),
                List.of(rows.stream().map(row -> row.value().value()).toList()));
    }
}
