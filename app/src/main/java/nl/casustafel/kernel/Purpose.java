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
    CHECK_FRAMEWORK,
    KEEP_STORE,
    PRACTICE
}
