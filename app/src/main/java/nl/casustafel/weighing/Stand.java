package nl.casustafel.weighing;

/// What one of the three holds: whether the signal is in line with the aim of the act (WPGA art. 5(3)).
public enum Stand {
    IN_LINE,
    NOT_IN_LINE,
    MORE_NEEDED
}
