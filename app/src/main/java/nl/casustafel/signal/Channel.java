package nl.casustafel.signal;

/// How a signal came in.
public enum Channel {
    MAIL,
    PHONE,
    IN_PERSON,
    LETTER,
    WEB_FORM,
    AT_THE_TABLE,
    OTHER
}
