package nl.casustafel.today;

/// Why something asks for attention.
public enum TodayKind {
    RECEIPT,
    CALL_BACK,
    CLOSING_ANSWER,
    MEETING,
    DEFERRED_SIGNAL,
    FOR_AN_AGENDA,
    ACTION,
    PLAN_REVIEW,
    TRAINING_NOT_RECORDED,
    TRAINING_LAPSED,
    TRAINING_LAPSES_SOON
}
