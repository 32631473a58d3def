package nl.casustafel.signal.mail;

import static nl.casustafel.signal.mail.Mails.HEADER;
import static nl.casustafel.signal.mail.Mails.body;
import static nl.casustafel.signal.mail.Mails.html;
import static nl.casustafel.signal.mail.Mails.names;
import static nl.casustafel.signal.mail.Mails.plain;
import static nl.casustafel.signal.mail.Mails.read;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.ShortText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What ordinary mails of ordinary programs become.
class MailFileTest {
    @Test
    void readsSenderDateSubjectAndParagraphs() {
        ReadMail mail = read(plain("Geachte collega,\n\nHij bleef weg.\n\n> eerder bericht\n> tweede regel\n"));

        assertEquals(
                Optional.of(new MailSender(
                        MailAddress.find("m.dewit@school.example"), Optional.of(ShortText.of("Meester de Wit")))),
                mail.sender());
        assertEquals(Optional.of(Instant.parse("2026-03-16T08:30:00Z")), mail.sentAt());
        assertEquals(Optional.of(ShortText.of("Zorg om een leerling")), mail.subject());
        assertEquals("Geachte collega,\n\nHij bleef weg.\n\n> eerder bericht\n> tweede regel", body(mail));
        assertEquals(List.of(), mail.attachments());
        assertEquals(List.of(), mail.notes());
    }

    @Test
    void keepsAnAttachmentByteForByteBesideTheText() {
        ReadMail mail = read(Mails.WITH_ATTACHMENT);

        assertEquals("Hij zei: “ik ga weg”.\n\nGroet,\nDe Wit", body(mail));
        ReadAttachment pdf = mail.attachments().getFirst();
        assertEquals("verslag.pdf", pdf.name().value());
        assertEquals("application/pdf", pdf.declared().value());
        assertFalse(pdf.embedded());
        assertArrayEquals(
                "%PDF-1.4".getBytes(StandardCharsets.US_ASCII), pdf.content().copy());
        assertEquals(List.of(), mail.notes());
    }

    @Test
    void turnsAWebPageIntoTextWithParagraphsAndSaysSo() {
        ReadMail mail = read(html("""
            <html><head><title>x</title><style>p{color:red}</style></head><body>
            <p>Hij   zei <b>niets</b>&nbsp;meer.</p><script>alert(1)</script>
            <div>Eerste<br>tweede</div><div><br></div><div>na wit</div>
            <ul><li>een</li><li>twee</li></ul>
            <a href="https://kwaad.example/volg">de link</a><img src="https://kwaad.example/pixel.gif">
            <table><tr><td>a</td><td>b</td></tr></table>
            <blockquote><p>eerder</p><p>bericht</p></blockquote><pre>x  y
            z</pre></body></html>
            """));

        assertEquals("""
            Hij zei niets meer.

            Eerste
            tweede

            na wit

            - een
            - twee

            de link

            a b

            > eerder

            > bericht

            x y
            z\
            """, body(mail));
        assertEquals(List.of(MailNote.HTML_ONLY), mail.notes());
    }

    @Test
    void takesThePlainTextWhereBothAreSent() {
        ReadMail mail = read(alternative("gewoon"));

        assertEquals("gewoon", body(mail));
        assertEquals(List.of(), mail.notes());
    }

    @Test
    void takesTheWebPageWhereThePlainTextIsBlank() {
        ReadMail mail = read(alternative("  "));

        assertEquals("opgemaakt", body(mail));
        assertEquals(List.of("logo.png"), names(mail));
        assertEquals(true, mail.attachments().getFirst().embedded());
        assertEquals(List.of(MailNote.HTML_ONLY), mail.notes());
    }

    private static String alternative(String plain) {
        return HEADER + """
            Content-Type: multipart/alternative; boundary=a

            --a
            Content-Type: text/plain

            %s
            --a
            Content-Type: multipart/related; boundary=r

            --r
            Content-Type: text/html

            <p>opgemaakt<img src="cid:1"></p>
            --r
            Content-Type: image/png; name=logo.png
            Content-ID: <1>
            Content-Disposition: inline; filename=logo.png

            x
            --r--
            --a--
            """.formatted(plain);
    }

    @Test
    void joinsTextBeforeAndAfterAnAttachment() {
        ReadMail mail = read(HEADER + """
            Content-Type: multipart/mixed; boundary=g

            --g

            Voor.
            --g
            Content-Type: text/csv; name=lijst.csv

            a;b
            --g
            Content-Type: text/plain

            Na.
            --g--
            """);

        assertEquals("Voor.\n\nNa.", body(mail));
        assertEquals(List.of("lijst.csv"), names(mail));
    }

    @Test
    void keepsAnAttachedMailClosed() {
        ReadMail mail = read(HEADER + """
            Content-Type: multipart/mixed; boundary=g

            --g

            Zie bijlage.
            --g
            Content-Type: message/rfc822

            From: ander@x.example
            Subject: binnenste

            Binnen.
            --g--
            """);

        assertEquals("Zie bijlage.", body(mail));
        assertEquals(List.of("bijlage-1.eml"), names(mail));
        assertEquals(
                "From: ander@x.example\r\nSubject: binnenste\r\n\r\nBinnen.",
                new String(mail.attachments().getFirst().content().copy(), StandardCharsets.US_ASCII));
        assertEquals(List.of(MailNote.MAIL_ATTACHED), mail.notes());
    }

    @Test
    void decodesEncodedWordsInSubjectAndName() {
        ReadMail mail = read("""
            From: =?utf-8?Q?Ay=C5=9Fe?= =?utf-8?B?IMOWeg==?= <ayse@x.example>
            Subject: =?iso-8859-1?Q?Re=3A_caf=E9?=
            Date: Mon, 16 Mar 2026 09:30:00 GMT

            x
            """);

        assertEquals("Ayşe Öz", mail.sender().orElseThrow().name().orElseThrow().value());
        assertEquals("Re: café", mail.subject().orElseThrow().value());
    }

    @Test
    void readsHeadersSentInUtf8OrWindows1252WithoutEncoding() {
        assertEquals("café", read("Subject: café\n\nx").subject().orElseThrow().value());
        assertEquals(
                "café",
                read("Subject: café\n\nx".getBytes(Charset.forName("windows-1252")))
                        .subject()
                        .orElseThrow()
                        .value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        jan@x.example                          | jan@x.example |
        Jan <jan@x.example>                    | jan@x.example | Jan
        "Jansen, Jan" <jan@x.example>, b@c.d   | jan@x.example | Jansen, Jan
        "chef@gemeente.example" <x@y.example>  | x@y.example   | chef@gemeente.example
        "a <b@c.example>" <x@y.example>        | x@y.example   | a <b@c.example>
        =?utf-8?Q?a=40b.example_=3C?= <x@y.ex> | x@y.ex        | a@b.example <
        jan@x.example (Jan)                    | jan@x.example |
        Jan Jansen                             |               | Jan Jansen
        José <jose@x.example>                  | jose@x.example| José
        """)
    void readsWhoSentIt(String field, String address, String name) {
        MailSender sender = read("From: " + field + "\n\nx").sender().orElseThrow();

        assertEquals(Optional.ofNullable(address), sender.address().map(MailAddress::value));
        assertEquals(Optional.ofNullable(name), sender.name().map(ShortText::value));
    }

    @Test
    void recognisesTheSameMailByItsMessageIdAndElseByItsBytes() {
        assertEquals(read(plain("a")).fingerprint(), read(plain("b")).fingerprint());
        assertNotEquals(
                read("Subject: a\n\nx").fingerprint(), read("Subject: b\n\nx").fingerprint());
    }

    @Test
    void skipsTheMarkAndMailboxLineSomeProgramsPutFirst() {
        ReadMail mail = read("\uFEFFFrom jan@x.example Mon Mar 16 09:30:00 2026\n" + plain("Tekst."));

        assertEquals("Tekst.", body(mail));
        assertEquals(List.of(), mail.notes());
    }

    @Test
    void neverShowsContentInItsDescription() {
        assertEquals("ReadMail[1 attachments, []]", read(Mails.WITH_ATTACHMENT).toString());
    }
}
