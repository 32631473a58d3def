package nl.casustafel.signal.list;

import java.util.List;
import nl.casustafel.kernel.PersonalData;

/// A list as it was kept: what stands above its columns, and its rows.
public record ListTable(List<String> headers, List<Row> rows) implements PersonalData {
    public ListTable {
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
    }

    /// @param line where it begins in the file, from 1
    /// @param cells may be fewer or more than there are headers
    public record Row(long line, List<String> cells) implements PersonalData {
        public Row {
            cells = List.copyOf(cells);
        }

        /// Without white space around; empty where the row ends before.
        public String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }

        @Override
        public String toString() {
            return "Row[" + line + "]";
        }
    }

    @Override
    public String toString() {
        return "ListTable[" + headers.size() + " columns, " + rows.size() + " rows]";
    }
}
