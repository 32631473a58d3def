package nl.casustafel.attachment;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The words of a kept file, for searching: text, PDF, mails and the documents of office programs, within
/// limits whatever a file says of itself. Runs on the work pool: no state, no store.
public final class FileWords {
    public static final int MAX = FileText.MAX;
    private static final Set<String> OFFICE = Set.of("docx", "docm", "xlsx", "xlsm", "pptx", "odt", "ods", "odp");

    private final PdfWords pdf;
    private final MailWords mail;

    public FileWords(PdfWords pdf, MailWords mail) {
        this.pdf = pdf;
        this.mail = mail;
    }

    /// @param words present where it was read
    public record Answer(Reading reading, Optional<FileText> words) {}

    public Answer of(OpenedFile file) {
        String name = file.about().fileName().value().toLowerCase(Locale.ROOT);
        if (OFFICE.contains(name.substring(name.lastIndexOf('.') + 1))) {
            return answer(OfficeText.of(file.content()).map(FileText::of));
        }
        return switch (FileKind.of(file.about())) {
            case TEXT -> answer(FileText.of(file.content()));
            case PDF -> answer(pdf.of(file.content(), MAX).map(FileText::of));
            case MAIL -> answer(mail.of(file.content()).map(FileText::of));
            case PICTURE, OTHER -> new Answer(Reading.NO_WORDS, Optional.empty());
        };
    }

    private static Answer answer(Optional<FileText> words) {
        return new Answer(words.isPresent() ? Reading.READ : Reading.UNREADABLE, words);
    }
}
