package nl.casustafel.signal.mail;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.kernel.ShortText;

/// The words of a mail that hung on another: who sent it, what it was about, its text, and the names of
/// what hung on it in turn, which is not opened. Runs on the work pool, within [MailLimits].
public final class InnerMail {
    private InnerMail() {}

    /// Paragraphs, one blank line between them; empty where it is no mail or holds no words.
    public static Optional<String> words(byte[] file) {
        return switch (MailFile.read(file)) {
            case MailReading.Unreadable _ -> Optional.empty();
            case MailReading.Read read -> words(read.mail());
        };
    }

    private static Optional<String> words(ReadMail mail) {
        Stream<String> head = Stream.concat(
                mail.sender().map(InnerMail::called).stream(), mail.subject().map(ShortText::value).stream());
        Stream<String> rest = Stream.concat(
                mail.body().map(MailBody::value).stream(),
                mail.attachments().stream().map(file -> "+ " + file.name().value()));
        String words = Stream.concat(head, rest).collect(Collectors.joining("\n\n"));
        return Optional.of(words).filter(text -> !text.isBlank());
    }

    private static String called(MailSender sender) {
        return Stream.concat(
                        sender.name().map(ShortText::value).stream(),
                        sender.address().map(address -> "<" + address.value() + ">").stream())
                .collect(Collectors.joining(" "));
    }
}
