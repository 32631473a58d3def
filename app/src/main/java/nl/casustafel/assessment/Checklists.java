package nl.casustafel.assessment;

import java.util.List;

/// The lists of a framework: what an admission answers, and what closing a case does (DEC-2).
/// @param entry IN1 and on
/// @param exit UIT1 and on
public record Checklists(List<CheckItem> entry, List<CheckItem> exit) {
    /// Behaviour, facts and development: parting from a decision is asked by these (W-C5), so that every
    /// version has them.
    public static final List<CheckItem.Code> CORE =
            List.of(new CheckItem.Code("IN1"), new CheckItem.Code("IN2"), new CheckItem.Code("IN3"));

    public Checklists {
        entry = List.copyOf(entry);
        exit = List.copyOf(exit);
    }
}
