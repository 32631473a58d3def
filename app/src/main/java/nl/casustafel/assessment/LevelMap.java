package nl.casustafel.assessment;

import java.util.List;

/// Which level of an older wording stands for which of a newer one: every level has its place, and more
/// never becomes less (framework 3.9).
///
/// @param to for the levels 0 to 3 in their order
public record LevelMap(List<Level> to) {
    /// Each stays what it was.
    public static final LevelMap SAME = new LevelMap(List.of(Level.NOT_SEEN, Level.SLIGHT, Level.CLEAR, Level.MARKED));

    public LevelMap {
        to = List.copyOf(to);
        if (!isTotalAndMonotone(to)) {
            throw new IllegalArgumentException("no map of the four levels");
        }
    }

    /// Whether it can be one.
    public static boolean isTotalAndMonotone(List<Level> to) {
        return to.size() == Level.MARKED.place() + 1
                && to.stream().allMatch(Level::isKnown)
                && to.equals(to.stream().sorted().toList());
    }

    public Level of(Level before) {
        return to.get(before.place());
    }

    /// Over two versions in a row.
    public LevelMap then(LevelMap next) {
        return new LevelMap(to.stream().map(next::of).toList());
    }
}
