package nl.casustafel.signal;

/// How a signal came in.
public enum Channel {
    MAIL,
    PHONE,
    IN_PERSON,
    LETTER,
    WEB_FORM,
    AT_THE_TABLE,
    OTHER,
    /// Taken over from a list that was kept before this program (DEC-14).
    OLD_LIST
}
