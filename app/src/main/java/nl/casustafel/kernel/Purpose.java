package nl.casustafel.kernel;

/// Why the store is entered; stands in every audit line (WPGA art. 2(2), W-A4).
public enum Purpose {
    SET_UP_TEAM,
    SIGN_IN,
    REGISTER_SIGNAL,
    TEST_SIGNAL,
    PREPARE_MEETING,
    HOLD_MEETING,
    WEIGH_SIGNAL,
    RUN_CASE,
    MAKE_MINUTES,
    HAND_OUT,
    EXCHANGE,
    ANSWER_REPORTER,
    FOLLOW_UP,
    DESTROY,
    FIND,
    OVERVIEW,
    /// Whether it was handled lawfully (WPGA art. 13(1)).
    REVIEW_LAWFULNESS,
    CHECK_FRAMEWORK,
    KEEP_STORE,
    /// Keeping the assessment framework (framework 3.9).
    KEEP_FRAMEWORK,
    PRACTICE
}
