package nl.casustafel.judgement;

/// How sure people are. Chosen by them, never made from grades (framework 3.2).
public enum Certainty {
    HIGH,
    MIDDLE,
    LOW
}
