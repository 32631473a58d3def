package nl.casustafel.weighing;

/// The groups of extremism a report counts by (catalogue 4.1, level 1). Always said as "mogelijk …": a
/// strand is a working assumption, not a finding.
public enum Strand {
    RELIGIOUS,
    RIGHT,
    LEFT,
    ANTI_INSTITUTIONAL,
    SINGLE_ISSUE,
    FOREIGN_CONFLICT,
    MISOGYNY,
    NIHILISTIC_VIOLENCE,
    HYBRID,
    UNKNOWN
}
