package nl.casustafel.framework.ui;

import nl.casustafel.assessment.Circumstance;

/// What a condition that is typed can be about.
enum ConditionKind {
    ANY_AT_LEAST,
    ALL_AT_MOST,
    OR_UNKNOWN,
    DOMAINS,
    UNKNOWN_COUNT,
    STRANDS,
    REPEATED,
    STANDSTILL,
    NO_CARE_PARTNER,
    SINGLE_ORIGIN,
    WEAK_EVIDENCE,
    MINOR,
    ADMISSION;

    /// Which kind of field asks for what it names.
    boolean asksCodes() {
        return this == ANY_AT_LEAST || this == ALL_AT_MOST || this == OR_UNKNOWN || this == DOMAINS || this == STRANDS;
    }

    boolean asksLevel() {
        return asksCodes() && this != STRANDS;
    }

    boolean asksCount() {
        return this == UNKNOWN_COUNT || this == REPEATED;
    }

    boolean asksMonths() {
        return this == REPEATED || this == STANDSTILL;
    }

    Circumstance circumstance() {
        return Circumstance.valueOf(name());
    }
}
