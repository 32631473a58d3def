package nl.casustafel.judgement;

/// How much help or care somebody needs, apart from extremism.
public enum CareNeed {
    LOW,
    MIDDLE,
    HIGH
}
