package nl.casustafel.signal.mail;

import static nl.casustafel.signal.mail.Mails.body;
import static nl.casustafel.signal.mail.Mails.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/// Goes over the public test messages of Apache James Mime4j, each of which comes with its parts as they
/// must be read: text after text and attachment after attachment, compared to the letter and to the byte.
/// They come with the library's test jar (Apache-2; those of MIME-tools under the Artistic licence) and
/// are not part of this repository.
class PublicMailsTest {
    private static final List<String> FOLDERS = List.of("testmsgs", "mimetools-testmsgs");

    private static final String TEXT_KEPT =
            "the parts never begin: the library gives the text up as a preamble, here it is shown, with a note";
    private static final String BROKEN_FIELD =
            "a broken line in the header: the library takes the rest for text, here the fields after it count";

    /// What is read otherwise than the library's own tests expect, and why that is right or borne.
    private static final Map<String, String> OTHERWISE = Map.of(
            "malformedHeaderStartsBody-nocrlfcrlf.msg", BROKEN_FIELD,
            "malformedHeaderStartsBody-noheader.msg", "has no header at all: refused as no mail, never guessed at",
            "missing-boundary.msg", TEXT_KEPT,
            "missing-inner-boundary.msg", TEXT_KEPT,
            "missing-inner-start-boundary.msg", TEXT_KEPT,
            "multipartnopart.msg", TEXT_KEPT,
            "badbound.msg", TEXT_KEPT);

    private static FileSystem jar;

    @BeforeAll
    static void open() throws IOException, URISyntaxException {
        URI first =
                PublicMailsTest.class.getResource("/testmsgs/basic-plain.msg").toURI();
        jar = FileSystems.newFileSystem(URI.create(first.toString().replaceFirst("!.*", "")), Map.of());
    }

    @AfterAll
    static void close() throws IOException {
        jar.close();
    }

    @Test
    void readsEveryPublicMessageAsItsPartsSay(TestReporter report) throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> nowRight = new ArrayList<>();
        List<Path> messages = messages();
        for (Path message : messages) {
            String name = message.getFileName().toString();
            String difference = difference(message);
            if (!difference.isEmpty() && !OTHERWISE.containsKey(name)) {
                wrong.add(name + ": " + difference);
            } else if (difference.isEmpty() && OTHERWISE.containsKey(name)) {
                nowRight.add(name);
            }
        }
        report.publishEntry(
                messages.size() + " messages, " + OTHERWISE.size() + " read otherwise: " + OTHERWISE.keySet());
        assertEquals("", String.join("\n", wrong));
        assertEquals(List.of(), nowRight, "no longer read otherwise");
        assertNotEquals(0, messages.size());
    }

    private static List<Path> messages() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String folder : FOLDERS) {
            try (Stream<Path> files = Files.list(jar.getPath(folder))) {
                files.filter(file -> file.toString().endsWith(".msg")).sorted().forEach(all::add);
            }
        }
        return all;
    }

    private static String difference(Path message) throws IOException {
        PublicMail expected = PublicMail.of(message);
        byte[] file = Files.readAllBytes(message);
        return switch (MailFile.read(file)) {
            case MailReading.Unreadable(MailTrouble trouble) ->
                trouble == MailTrouble.NOT_A_MAIL
                        ? difference(expected, read(withSubject(file)))
                        : "not read: " + trouble;
            case MailReading.Read(ReadMail mail) -> difference(expected, mail);
        };
    }

    private static String difference(PublicMail expected, ReadMail mail) {
        String body = body(mail);
        int same = Arrays.mismatch(expected.body().toCharArray(), body.toCharArray());
        return same < 0
                ? expected.sameFiles(mail.attachments().stream()
                        .map(part -> part.content().copy())
                        .toList())
                : "text differs from " + same + ": <" + around(expected.body(), same) + "> read as <"
                        + around(body, same) + ">";
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 10), Math.min(text.length(), at + 40))
                .replace("\n", "/");
    }

    /// Some of the messages have no field of a mail but that of their parts. A file like that is refused
    /// as no mail, which is right; here its parts are looked at all the same.
    private static byte[] withSubject(byte[] file) {
        byte[] field = "Subject: test\r\n".getBytes(StandardCharsets.US_ASCII);
        byte[] mail = Arrays.copyOf(field, field.length + file.length);
        System.arraycopy(file, 0, mail, field.length, file.length);
        return mail;
    }

    static String string(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
