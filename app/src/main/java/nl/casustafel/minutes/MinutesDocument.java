package nl.casustafel.minutes;

import java.util.List;
import nl.casustafel.kernel.PersonalData;

/// The minutes of one meeting as they are printed: a cover without names of subjects and one sheet per
/// item, so that the sheet of a signal that was not admitted can be destroyed while the rest stays (Bpga
/// art. 16).
///
/// What must never be printed (citizen service number, reporter's identity, blocked reasons) has no
/// component here or below: the type is the guard. A copy for one recipient is a document with the same
/// cover and fewer sheets.
public record MinutesDocument(MinutesHeader header, Cover cover, List<Sheet> sheets) implements PersonalData {
    public MinutesDocument {
        sheets = List.copyOf(sheets);
    }

    @Override
    public String toString() {
        return "MinutesDocument[v" + header.version() + ", sheets=" + sheets.size() + "]";
    }
}
