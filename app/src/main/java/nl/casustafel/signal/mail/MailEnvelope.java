package nl.casustafel.signal.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;

/// Who sent a mail, when, and what about, as far as the file says so.
/// @param subject the whole of it, of any length; may be empty
/// @param messageId of the mail system that sent it
record MailEnvelope(Optional<MailSender> sender, Optional<Instant> sentAt, String subject, Optional<String> messageId)
        implements PersonalData {
    /// The mail with what was in it; adds to the notes what is missing or cut.
    ReadMail around(MailText text, MailAttachments attachments, Set<MailNote> notes, byte[] file) {
        if (sender.isEmpty()) {
            notes.add(MailNote.NO_SENDER);
        }
        String line = MailCharacters.oneLine(subject);
        if (line.length() > ShortText.MAX) {
            notes.add(MailNote.SUBJECT_CUT);
        }
        String shown = MailCharacters.cut(line, ShortText.MAX).strip();
        Optional<MailBody> body = text.body();
        if (body.isEmpty()) {
            notes.add(MailNote.NO_BODY);
        }
        return new ReadMail(
                sender,
                sentAt,
                shown.isEmpty() ? Optional.empty() : Optional.of(ShortText.of(shown)),
                body,
                messageId.map(MailFingerprint::ofId).orElseGet(() -> MailFingerprint.ofFile(file)),
                attachments.all(),
                List.copyOf(notes));
    }

    @Override
    public String toString() {
        return "MailEnvelope[]";
    }
}
