package nl.casustafel.domains;

import java.util.Optional;

/// What became of a step between two looks at the same part of life. It has a direction and no size.
public enum Change {
    FORWARD,
    SAME,
    BACK;

    /// Empty where one of them was not said.
    public static Optional<Change> between(Situation before, Situation after) {
        return before.reliance()
                .flatMap(first -> after.reliance().map(last -> {
                    int order = last.compareTo(first);
                    return order > 0 ? FORWARD : order < 0 ? BACK : SAME;
                }));
    }
}
