package nl.casustafel.signal.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Collects the parts that are not text, within the limits.
final class MailAttachments {
    private static final Map<String, String> EXTENSIONS = Map.of(
            "message/rfc822", ".eml",
            "application/pdf", ".pdf",
            "image/jpeg", ".jpg",
            "image/png", ".png",
            "image/gif", ".gif",
            "text/plain", ".txt",
            "text/html", ".html",
            "text/calendar", ".ics",
            "application/ms-tnef", ".dat");

    private final Set<MailNote> notes;
    private final List<ReadAttachment> kept = new ArrayList<>();
    private int bytesLeft = MailLimits.ATTACHMENTS;
    private int met;

    MailAttachments(Set<MailNote> notes) {
        this.notes = notes;
    }

    void add(MailHeader part, MediaType declared, InputStream content) throws IOException {
        met++;
        noteKind(part, declared);
        int limit = Math.min(MailLimits.ATTACHMENT, bytesLeft);
        byte[] bytes = content.readNBytes(limit + 1);
        if (bytes.length > limit) {
            notes.add(MailNote.ATTACHMENT_TOO_LARGE);
            return;
        }
        bytesLeft -= bytes.length;
        AttachmentName name = part.fileName()
                .flatMap(AttachmentName::cleaned)
                .orElseGet(
                        () -> new AttachmentName("bijlage-" + met + EXTENSIONS.getOrDefault(declared.value(), ".bin")));
        kept.add(new ReadAttachment(name, declared, part.isEmbedded(), new AttachmentBytes(bytes)));
    }

    private void noteKind(MailHeader part, MediaType declared) {
        switch (declared.value()) {
            case "message/rfc822" -> notes.add(MailNote.MAIL_ATTACHED);
            case "application/ms-tnef", "application/vnd.ms-tnef" -> notes.add(MailNote.WINMAIL);
            case "application/pkcs7-mime", "application/x-pkcs7-mime" -> notes.add(MailNote.ENCRYPTED);
            default -> {
                if (part.fileName().filter("winmail.dat"::equalsIgnoreCase).isPresent()) {
                    notes.add(MailNote.WINMAIL);
                }
            }
        }
    }

    List<ReadAttachment> all() {
        return kept;
    }
}
