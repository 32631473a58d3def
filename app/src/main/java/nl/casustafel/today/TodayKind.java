package nl.casustafel.today;

/// Why something asks for attention.
public enum TodayKind {
    RECEIPT,
    CALL_BACK,
    CLOSING_ANSWER,
    /// Whoever notified was not at the weighing (W-C9).
    TELL_PARTICIPANT,
    /// The decision leads elsewhere, and nothing was sent yet.
    REFER,
    /// A receiver was to answer.
    HEAR_FROM_RECEIVER,
    /// A receiver declined.
    REFER_AGAIN,
    /// The person concerned is to be told.
    INFORM,
    /// The month for telling him is nearly over, and nothing was decided yet (DEC-8, AVG art. 14(3)).
    INFORM_IN_TIME,
    /// May the person of a case still not be told (W-H5)?
    STATEMENT_REVIEW,
    /// It came in, and is on no agenda yet (decision 36).
    TEST_SIGNAL,
    /// Advice was asked for, and is not given yet (W-C1).
    GIVE_ADVICE,
    MEETING,
    /// Its day has passed.
    MEETING_NOT_OPENED,
    /// It was opened on an earlier day and is still going on.
    MEETING_NOT_CLOSED,
    /// The meeting is over and its minutes are not final.
    MINUTES,
    DEFERRED_SIGNAL,
    /// A position was told outside a meeting and waits to be signed for at one (DEC-6).
    CONFIRM_POSITION,
    /// The driehoek ratifies an admission before it is a case (T-S7).
    RATIFY,
    FOR_AN_AGENDA,
    /// A weighing was begun, lies on no agenda and waits for its decision (decision 36).
    FINISH_WEIGHING,
    /// All was answered and done, and nobody closed it yet (T-S8b, decision 36).
    CLOSE_SIGNAL,
    /// What was not admitted, or a case whose term ends, has to be destroyed (T-S9, T-C9).
    DESTROY,
    /// Is it still needed that the destruction of a case is suspended (W-G1)?
    HOLD_REVIEW,
    ACTION,
    PLAN_REVIEW,
    /// Whether processing is still needed (W-E2).
    NECESSITY,
    /// The same, and nobody asked for very long.
    NECESSITY_LATE,
    /// A plan is needed and none was agreed (W-E2).
    PLAN_OWED,
    /// Processing is not needed any more (T-C6).
    END_OWED,
    /// Somebody proposed to end a case (T-C7).
    DECIDE_ON_END,
    /// Somebody is to be told that a case is over (UIT8, UIT9).
    TELL_END,
    /// Somebody looks back on a case that is over (UIT7).
    AFTERCARE,
    /// A formal measure is about to end (W-K2).
    MEASURE_ENDS,
    /// Somebody is to be told that a fact was put right (W-D8).
    TELL_CORRECTION,
    /// Nobody could say it when the case was assessed (framework 3.3(6)).
    FIND_OUT,
    TRAINING_NOT_RECORDED,
    TRAINING_LAPSED,
    TRAINING_LAPSES_SOON
}
