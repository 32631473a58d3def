package nl.casustafel.signal.mail;

/// What came of reading a dropped file.
public sealed interface MailReading {
    /// A mail, as far as it could be read; [ReadMail#notes()] says what was absorbed.
    record Read(ReadMail mail) implements MailReading {}

    /// Not usable as a mail; `trouble` says why and what to do next.
    record Unreadable(MailTrouble trouble) implements MailReading {}
}
