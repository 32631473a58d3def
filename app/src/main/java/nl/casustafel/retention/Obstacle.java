package nl.casustafel.retention;

/// What must be done before a signal or a case can be destroyed.
public enum Obstacle {
    /// Destruction is suspended: a statute bars it, or it is needed for a legal claim (WPGA art. 9).
    HELD("W-G1"),
    /// The closing answer is still owed (DEC-7).
    ANSWER_OWED("DEC-7"),
    /// Whoever notified was not told yet that it was not admitted (WPGA art. 5(6)).
    PARTICIPANT_UNTOLD("W-C9"),
    /// Nobody said yet whether the person concerned is told, or why not (DEC-8, AVG art. 14).
    INFORMING_OWED("DEC-8"),
    /// It was settled without the table, which has not seen yet that it was (DEC-1).
    UNSEEN("DEC-1"),
    /// A position told outside a meeting is not signed for yet (DEC-6).
    UNCONFIRMED("DEC-6"),
    /// An action about it is still open, so somebody still works on it.
    ACTION_OPEN("T-S9"),
    /// It was referred, and is not handed over yet (T-S8b).
    ROUTE_OPEN("T-S8b"),
    /// Its reporter was answered after it had been settled, and it was not closed again (T-S8b).
    NOT_CLOSED("T-S8b"),
    /// Another team works on it (DEC-22).
    LENT("DEC-22"),
    /// It is here on loan: whoever lent it destroys it (DEC-22).
    ON_LOAN("DEC-22"),
    /// The case is over, and the minutes of a meeting at which it lay on the table are not final: nobody could
    /// write down any more what was agreed there (DEC-23, decision 56).
    MINUTES_OPEN("T-C3x"),
    /// The term of a case has not come to its end.
    TERM_RUNS("T-C9");

    private final String code;

    Obstacle(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
