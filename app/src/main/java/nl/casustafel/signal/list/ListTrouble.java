package nl.casustafel.signal.list;

import java.util.List;
import java.util.Locale;
import nl.casustafel.kernel.Refusal;

/// Why a file could not be read as a list at all.
public enum ListTrouble implements Refusal {
    /// Larger than [ListFile#FILE] bytes.
    TOO_LARGE,
    /// More than [ListFile#ROWS] rows, or [ListFile#COLUMNS] columns.
    TOO_MANY,
    /// No row below the headers.
    EMPTY,
    /// A spreadsheet itself, a PDF or another file that is no text.
    NOT_TEXT,
    /// A cell is longer than [ListFile#CELL] characters, mostly because a quote is never closed.
    DAMAGED,
    FILE_UNREADABLE;

    @Override
    public String textKey() {
        return "refusal.list." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public List<Object> details() {
        return switch (this) {
            case TOO_LARGE -> List.of(ListFile.FILE / (1024 * 1024));
            case TOO_MANY -> List.of(ListFile.ROWS, ListFile.COLUMNS);
            default -> List.of();
        };
    }
}
