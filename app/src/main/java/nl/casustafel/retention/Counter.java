package nl.casustafel.retention;

/// How many destroyed signals of a quarter count for one figure.
public record Counter(Figure figure, int counted) {}
