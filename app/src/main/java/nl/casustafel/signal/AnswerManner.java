package nl.casustafel.signal;

/// How a reporter was answered.
public enum AnswerManner {
    PHONE,
    MAIL,
    LETTER,
    IN_PERSON,
    /// Nobody can be answered: anonymous, or the own observation of the receiver.
    NOT_POSSIBLE
}
