package nl.casustafel.signal.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;

/// A mail as plain values. What the mail lacked is empty; nothing is made up. Sender and original stay in the
/// receiver's part (DEC-7): this value is for the entry screen, not for the weighing.
/// @param sentAt when it was sent by its own account, else when a server received it (then with a note)
/// @param notes what was absorbed, in the order to show it, without duplicates
public record ReadMail(
        Optional<MailSender> sender,
        Optional<Instant> sentAt,
        Optional<ShortText> subject,
        Optional<MailBody> body,
        MailFingerprint fingerprint,
        List<ReadAttachment> attachments,
        List<MailNote> notes)
        implements PersonalData {
    public ReadMail {
        attachments = List.copyOf(attachments);
        notes = List.copyOf(notes);
    }

    @Override
    public String toString() {
        return "ReadMail[" + attachments.size() + " attachments, " + notes + "]";
    }
}
