package nl.casustafel.search;

import java.util.List;

/// What a search came to: how many there are, and the first of them.
/// @param count all that match and may be seen
public record Findings(int count, List<Hit> first) {
    public Findings {
        first = List.copyOf(first);
    }

    static final Findings NONE = new Findings(0, List.of());

    public boolean more() {
        return count > first.size();
    }

    /// Too many have the one word that was typed: another must come with it.
    public boolean vague() {
        return count > 0 && first.isEmpty();
    }
}
