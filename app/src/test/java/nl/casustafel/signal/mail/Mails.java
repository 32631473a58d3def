package nl.casustafel.signal.mail;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import nl.casustafel.signal.mail.MailReading.Read;
import nl.casustafel.signal.mail.MailReading.Unreadable;

/// Mails made by hand for the tests, and the short way to read them.
final class Mails {
    static final String HEADER = """
        From: "Meester de Wit" <m.dewit@school.example>
        To: meldpunt@zvh.example
        Subject: Zorg om een leerling
        Date: Mon, 16 Mar 2026 09:30:00 +0100
        Message-ID: <1@school.example>
        MIME-Version: 1.0
        """;

    static final String WITH_ATTACHMENT = HEADER + """
        Content-Type: multipart/mixed; boundary="grens"

        Voor oude programma's.
        --grens
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        Hij zei: =E2=80=9Cik ga weg=E2=80=9D.

        Groet,
        De Wit
        --grens
        Content-Type: application/pdf; name="verslag.pdf"
        Content-Disposition: attachment; filename="verslag.pdf"
        Content-Transfer-Encoding: base64

        JVBERi0xLjQ=
        --grens--
        """;

    private Mails() {}

    static String plain(String body) {
        return HEADER + "Content-Type: text/plain; charset=utf-8\n\n" + body;
    }

    static String html(String body) {
        return HEADER + "Content-Type: text/html; charset=utf-8\n\n" + body;
    }

    static String attached(String fields) {
        return HEADER + "Content-Type: multipart/mixed; boundary=g\n\n--g\n\nTekst.\n--g\n" + fields
                + "\n\ninhoud\n--g--\n";
    }

    static byte[] bytes(String mail) {
        return mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    static ReadMail read(String mail) {
        return read(bytes(mail));
    }

    static ReadMail read(byte[] mail) {
        return assertInstanceOf(Read.class, MailFile.read(mail)).mail();
    }

    static MailTrouble trouble(byte[] file) {
        return assertInstanceOf(Unreadable.class, MailFile.read(file)).trouble();
    }

    static String body(ReadMail mail) {
        return mail.body().map(MailBody::value).orElse("");
    }

    static List<String> names(ReadMail mail) {
        return mail.attachments().stream().map(part -> part.name().value()).toList();
    }

    static String base64(byte[] content) {
        return Base64.getMimeEncoder().encodeToString(content);
    }
}
