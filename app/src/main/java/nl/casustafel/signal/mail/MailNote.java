package nl.casustafel.signal.mail;

/// What was absorbed while reading a mail, so that the screen can say it. The sentence stands under
/// `code.MailNote.<name>`; the order is that in which they are shown.
public enum MailNote {
    NO_SENDER,
    NO_DATE,
    /// The sender's program gave no usable date; the date of receipt by the mail server was taken.
    DATE_FROM_SERVER,
    SUBJECT_CUT,
    NO_BODY,
    /// The text was longer than [MailBody#MAX] characters or [MailLimits#TEXT] bytes; its end is missing.
    BODY_CUT,
    /// Only a web page was sent; its text was taken.
    HTML_ONLY,
    /// The character set was missing, unknown or wrong; another one was tried.
    UNKNOWN_CHARSET,
    BROKEN_STRUCTURE,
    /// More or deeper parts than [MailLimits] allows; the rest was left out.
    PARTS_LEFT_OUT,
    /// An attachment was left out because it, or all together, are too large.
    ATTACHMENT_TOO_LARGE,
    /// Encrypted, or signed so that the content is wrapped; the wrapping is kept as attachment.
    ENCRYPTED,
    /// Outlook's `winmail.dat`; kept as attachment, not opened.
    WINMAIL,
    /// Another mail is attached; kept as attachment, not read.
    MAIL_ATTACHED
}
