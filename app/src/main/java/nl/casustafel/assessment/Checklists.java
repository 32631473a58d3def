package nl.casustafel.assessment;

import java.util.List;

/// The lists of a framework: what an admission answers, and what closing a case does (DEC-2).
/// @param entry IN1 and on
/// @param exit UIT1 and on
public record Checklists(List<CheckItem> entry, List<CheckItem> exit) {
    public Checklists {
        entry = List.copyOf(entry);
        exit = List.copyOf(exit);
    }
}
