package nl.casustafel.signal.mail;

import java.util.List;
import java.util.Locale;
import nl.casustafel.kernel.Refusal;

/// Why a dropped file could not be read as a mail at all. What can be absorbed is a [MailNote] instead.
public enum MailTrouble implements Refusal {
    /// Larger than [MailLimits#FILE] bytes.
    TOO_LARGE,
    /// Nothing in it, or white space only.
    EMPTY,
    /// Of the form of Outlook's files, but damaged beyond reading, or an old Office document.
    OUTLOOK_FILE,
    /// No field that every mail has was found: a PDF, a picture, a text.
    NOT_A_MAIL,
    /// A folder was dropped.
    FOLDER,
    /// The file could not be opened or read to its end.
    FILE_UNREADABLE;

    @Override
    public String textKey() {
        return "refusal.mail." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public List<Object> details() {
        return this == TOO_LARGE ? List.of(MailLimits.FILE / MailLimits.MIB) : List.of();
    }
}
