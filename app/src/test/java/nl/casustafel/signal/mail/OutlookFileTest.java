package nl.casustafel.signal.mail;

import static nl.casustafel.signal.mail.Mails.body;
import static nl.casustafel.signal.mail.Mails.names;
import static nl.casustafel.signal.mail.Mails.read;
import static nl.casustafel.signal.mail.OutlookMails.mail;
import static nl.casustafel.signal.mail.OutlookMails.part;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.ShortText;
import org.junit.jupiter.api.Test;

/// What ordinary Outlook files become.
class OutlookFileTest {
    private static final byte[] PDF = "%PDF-1.4".getBytes(StandardCharsets.US_ASCII);

    @Test
    void readsSenderDateSubjectAndParagraphs() {
        ReadMail mail = read(mail().text("1000", "Geachte collega,\r\n\r\nHij bleef weg.\r\n")
                .file());

        assertEquals(
                Optional.of(new MailSender(
                        MailAddress.find("m.dewit@school.example"), Optional.of(ShortText.of("Meester de Wit")))),
                mail.sender());
        assertEquals(Optional.of(Instant.parse("2026-03-16T08:30:00Z")), mail.sentAt());
        assertEquals(Optional.of(ShortText.of("Zorg om een leerling")), mail.subject());
        assertEquals("Geachte collega,\n\nHij bleef weg.", body(mail));
        assertEquals(List.of(), mail.attachments());
        assertEquals(List.of(), mail.notes());
    }

    @Test
    void recognisesTheSameMailInBothForms() {
        assertEquals(
                read(Mails.plain("een")).fingerprint(),
                read(mail().text("1000", "een").file()).fingerprint());
        ReadMail withHeaders = read(mail().without("1035001F")
                .text("007D", Mails.HEADER)
                .text("1000", "een")
                .file());
        assertEquals(read(Mails.plain("een")).fingerprint(), withHeaders.fingerprint());
    }

    @Test
    void takesTheHeadersOfTheWayBeforeOutlooksOwnAddress() {
        ReadMail mail = read(part().text("001A", "IPM.Note")
                .text("0C1F", "/O=ZVH/OU=EXCHANGE/CN=RECIPIENTS/CN=DEWIT")
                .text("0C1A", "Wit, M. de")
                .text("007D", Mails.HEADER)
                .text("1000", "x")
                .file());

        assertEquals(
                "m.dewit@school.example",
                mail.sender().orElseThrow().address().orElseThrow().value());
        assertEquals(Optional.of(Instant.parse("2026-03-16T08:30:00Z")), mail.sentAt());
        assertEquals("Zorg om een leerling", mail.subject().orElseThrow().value());
    }

    @Test
    void takesNoAddressOfAnExchangeServerForAMailAddress() {
        ReadMail mail = read(part().text("001A", "IPM.Note")
                .text("0C1F", "/O=ZVH/OU=EXCHANGE/CN=DEWIT")
                .text("0C1A", "Wit, M. de")
                .text("1000", "x")
                .file());

        assertEquals(Optional.empty(), mail.sender().orElseThrow().address());
        assertEquals(
                "Wit, M. de", mail.sender().orElseThrow().name().orElseThrow().value());
    }

    @Test
    void takesThePlainTextWhereBothAreThereAndElseTheWebPage() {
        ReadMail both = read(
                mail().text("1000", "gewoon").text("1013", "<p>opgemaakt</p>").file());
        ReadMail page = read(mail().text("1013", "<p>opge</p><p>maakt</p>").file());

        assertEquals("gewoon", body(both));
        assertEquals("opge\n\nmaakt", body(page));
        assertEquals(List.of(MailNote.HTML_ONLY), page.notes());
    }

    @Test
    void readsAWebPageInTheLettersItWasSentIn() {
        byte[] turkish = "<p>Ayşe</p>".getBytes(java.nio.charset.Charset.forName("windows-1254"));
        byte[] utf8 = "<p>Ayşe €</p>".getBytes(StandardCharsets.UTF_8);

        assertEquals(
                "Ayşe",
                body(read(mail().binary("1013", turkish).number("3FDE", 1254).file())));
        assertEquals(
                "Ayşe €",
                body(read(mail().binary("1013", utf8).number("3FDE", 65001).file())));
        assertEquals("Ayşe €", body(read(mail().binary("1013", utf8).file())));
    }

    @Test
    void readsTextsOfOldOutlooksInTheirLetters() {
        ReadMail mail = read(part().ansi("001A", "IPM.Note", "windows-1252")
                .ansi("0037", "Zorg om Ayşe", "windows-1254")
                .ansi("1000", "Ayşe bleef weg", "windows-1254")
                .number("3FFD", 1254)
                .number("3FDE", 1254)
                .file());

        assertEquals("Zorg om Ayşe", mail.subject().orElseThrow().value());
        assertEquals("Ayşe bleef weg", body(mail));
    }

    @Test
    void readsRichTextWhereThereIsNothingElse() {
        String rtf = "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset162 Arial;}}{\\colortbl;\\red0;}"
                + "{\\*\\htmltag <p>}Caf\\'e9 \\u8364?5\\par {\\f1 Ay\\'fee}\\line x\\tab y{\\pict 00ff}\\par}";
        String expected = "Café €5\nAyşe\nx\ty";

        assertEquals(
                expected,
                body(read(mail().binary("1009", OutlookMails.unpacked(rtf)).file())));
        assertEquals(
                expected,
                body(read(mail().binary("1009", OutlookMails.packed(rtf)).file())));
        assertEquals(
                "gewoon",
                body(read(mail().text("1000", "gewoon")
                        .binary("1009", OutlookMails.packed(rtf))
                        .file())));
    }

    @Test
    void keepsAttachmentsByteForByteInTheirOrder() {
        OutlookMails logo =
                part().text("3704", "LOGO~1.PNG").text("3712", "logo@1").binary("3701", new byte[] {1, 2});
        ReadMail mail = read(mail().text("1000", "zie bijlage")
                .file("verslag.pdf", "application/pdf", PDF)
                .attach(logo)
                .file("../kwaad\u202E.exe", "", new byte[10_000])
                .file("leeg.txt", "text/plain", new byte[0])
                .file("", "", PDF)
                .file("", "", PDF)
                .file("", "", PDF)
                .file("", "", PDF)
                .file("", "", PDF)
                .file("", "", PDF)
                .file("", "", PDF)
                .file("", "", PDF)
                .file("laatste.pdf", "", PDF)
                .file());

        assertEquals(
                List.of("verslag.pdf", "LOGO~1.PNG", "kwaad.exe", "leeg.txt"),
                names(mail).subList(0, 4));
        assertEquals("bijlage-12.bin", names(mail).get(11));
        assertEquals("laatste.pdf", names(mail).get(12));
        assertArrayEquals(PDF, mail.attachments().getFirst().content().copy());
        assertEquals("application/pdf", mail.attachments().getFirst().declared().value());
        assertTrue(mail.attachments().get(1).embedded());
        assertEquals(List.of(), mail.notes());
    }

    @Test
    void keepsAMailInsideAMailClosedAndReadableByItself() {
        OutlookMails innermost = mail().text("0037", "binnenste").text("1000", "Diep.");
        OutlookMails inner = mail().text("0037", "binnen")
                .text("1000", "Binnen.")
                .time("0039", Instant.parse("2026-01-02T03:04:05Z"))
                .mailInside("diep", innermost);
        ReadMail mail = read(mail().text("1000", "Zie bijlage.")
                .mailInside("Een melding", inner)
                .file());

        assertEquals("Zie bijlage.", body(mail));
        assertEquals(List.of("Een melding.msg"), names(mail));
        assertEquals(List.of(MailNote.MAIL_ATTACHED), mail.notes());
        ReadMail opened = read(mail.attachments().getFirst().content().copy());
        assertEquals("Binnen.", body(opened));
        assertEquals(List.of("diep.msg"), names(opened));
        assertEquals(
                "Diep.", body(read(opened.attachments().getFirst().content().copy())));
    }

    @Test
    void saysWhatIsMissing() {
        ReadMail mail = read(part().text("001A", "IPM.Note").file());

        assertEquals(List.of(MailNote.NO_SENDER, MailNote.NO_DATE, MailNote.NO_BODY), mail.notes());
        assertEquals(Optional.empty(), mail.subject());
    }

    @Test
    void takesTheDateOfReceiptWhereNoneOfSendingIsThere() {
        ReadMail mail = read(part().text("001A", "IPM.Note")
                .text("0042", "x")
                .text("1000", "x")
                .time("0E06", Instant.parse("2026-03-16T08:30:00Z"))
                .file());

        assertEquals(Optional.of(Instant.parse("2026-03-16T08:30:00Z")), mail.sentAt());
        assertEquals(List.of(MailNote.DATE_FROM_SERVER), mail.notes());
    }

    @Test
    void takesTheMarkOffAnAnsweredSubject() {
        assertEquals(
                "RE: zorg",
                read(mail().text("0037", "\u0001\u0005RE: zorg").file())
                        .subject()
                        .orElseThrow()
                        .value());
    }
}
