package nl.casustafel.signal.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Collects the parts that are not text, within the limits.
final class MailAttachments {
    /// What a mail inside an Outlook file is kept as.
    static final String OUTLOOK = "application/vnd.ms-outlook";

    private static final Map<String, String> EXTENSIONS = Map.of(
            "message/rfc822",
            ".eml",
            OUTLOOK,
            ".msg",
            "application/pdf",
            ".pdf",
            "image/jpeg",
            ".jpg",
            "image/png",
            ".png",
            "image/gif",
            ".gif",
            "text/plain",
            ".txt",
            "text/html",
            ".html",
            "text/calendar",
            ".ics",
            "application/ms-tnef",
            ".dat");

    private final Set<MailNote> notes;
    private final List<ReadAttachment> kept = new ArrayList<>();
    private int bytesLeft = MailLimits.ATTACHMENTS;
    private int met;

    MailAttachments(Set<MailNote> notes) {
        this.notes = notes;
    }

    /// @param sentName as the sender wrote it
    /// @param embedded shown inside the text
    void add(Optional<String> sentName, boolean embedded, MediaType declared, InputStream content) throws IOException {
        met++;
        noteKind(sentName, declared);
        int limit = room();
        byte[] bytes = content.readNBytes(limit + 1);
        if (bytes.length > limit) {
            notes.add(MailNote.ATTACHMENT_TOO_LARGE);
            return;
        }
        bytesLeft -= bytes.length;
        AttachmentName name = sentName.flatMap(AttachmentName::cleaned)
                .orElseGet(
                        () -> new AttachmentName("bijlage-" + met + EXTENSIONS.getOrDefault(declared.value(), ".bin")));
        kept.add(new ReadAttachment(name, declared, embedded, new AttachmentBytes(bytes)));
    }

    private void noteKind(Optional<String> sentName, MediaType declared) {
        switch (declared.value()) {
            case "message/rfc822", OUTLOOK -> notes.add(MailNote.MAIL_ATTACHED);
            case "application/ms-tnef", "application/vnd.ms-tnef" -> notes.add(MailNote.WINMAIL);
            case "application/pkcs7-mime", "application/x-pkcs7-mime", "application/x-microsoft-rpmsg-message" ->
                notes.add(MailNote.ENCRYPTED);
            default -> {
                String name = sentName.orElse("").toLowerCase(Locale.ROOT);
                if (name.equals("winmail.dat")) {
                    notes.add(MailNote.WINMAIL);
                } else if (name.equals("smime.p7m") || name.equals("message.rpmsg")) {
                    notes.add(MailNote.ENCRYPTED);
                }
            }
        }
    }

    /// How large the next one may be, in bytes.
    int room() {
        return Math.min(MailLimits.ATTACHMENT, bytesLeft);
    }

    /// One is left out that is larger than there is room for.
    void leaveOut() {
        met++;
        notes.add(MailNote.ATTACHMENT_TOO_LARGE);
    }

    List<ReadAttachment> all() {
        return kept;
    }
}
