package nl.casustafel.signal.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static nl.casustafel.signal.mail.Mails.HEADER;
import static nl.casustafel.signal.mail.Mails.attached;
import static nl.casustafel.signal.mail.Mails.base64;
import static nl.casustafel.signal.mail.Mails.body;
import static nl.casustafel.signal.mail.Mails.bytes;
import static nl.casustafel.signal.mail.Mails.html;
import static nl.casustafel.signal.mail.Mails.names;
import static nl.casustafel.signal.mail.Mails.plain;
import static nl.casustafel.signal.mail.Mails.read;
import static nl.casustafel.signal.mail.Mails.trouble;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.casustafel.signal.mail.MailReading.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What broken, odd and hostile files become: a value, within bounded time.
@Timeout(20)
class HostileMailTest {
    private static final int MIB = 1024 * 1024;

    @Test
    void refusesAFileWithoutContent() {
        assertEquals(MailTrouble.EMPTY, trouble(new byte[0]));
        assertEquals(MailTrouble.EMPTY, trouble(bytes(" \n\n\t\n")));
    }

    @Test
    void refusesRandomBytesAndOtherFormats() {
        byte[] random = new byte[200_000];
        new Random(7).nextBytes(random);

        assertEquals(MailTrouble.NOT_A_MAIL, trouble(random));
        assertEquals(MailTrouble.NOT_A_MAIL, trouble(bytes("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n")));
        assertEquals(MailTrouble.NOT_A_MAIL, trouble(bytes("Zomaar een tekst.\n\nFrom: niemand\n")));
        assertEquals(MailTrouble.OUTLOOK_FILE, trouble(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}));
    }

    @Test
    void refusesAFileAboveFortyMebibytesWithoutReadingOn(@TempDir Path folder) throws IOException {
        Path large = folder.resolve("groot.eml");
        byte[] file = Arrays.copyOf(bytes(plain("x")), MailLimits.FILE + 1);
        Files.write(large, file);

        assertEquals(new Unreadable(MailTrouble.TOO_LARGE), MailFile.read(large));
        assertEquals("refusal.mail.too-large", MailTrouble.TOO_LARGE.textKey());
        assertEquals(List.of(40), MailTrouble.TOO_LARGE.details());
    }

    @Test
    void refusesAFileThatIsGoneOrAFolder(@TempDir Path folder) {
        assertEquals(new Unreadable(MailTrouble.FILE_UNREADABLE), MailFile.read(folder.resolve("weg.eml")));
        assertEquals(new Unreadable(MailTrouble.FOLDER), MailFile.read(folder));
    }

    @Test
    void keepsWhatIsReadableWhereTheLastBoundaryIsMissing() {
        ReadMail mail = read(HEADER + "Content-Type: multipart/mixed; boundary=g\n\n--g\n\nEen.\n--g\n\nTwee");

        assertEquals("Een.\n\nTwee", body(mail));
        assertEquals(List.of(MailNote.BROKEN_STRUCTURE), mail.notes());
    }

    @Test
    void showsTheWholeAsTextWhereTheBoundaryNeverComes() {
        ReadMail mail = read(HEADER + "Content-Type: multipart/mixed; boundary=anders\n\n--g\n\nEen.\n--g--\n");

        assertEquals("--g\n\nEen.\n--g--", body(mail));
        assertEquals(List.of(MailNote.BROKEN_STRUCTURE), mail.notes());
    }

    @Test
    void readsAMultipartWithoutBoundaryAsText() {
        assertEquals("Een.", body(read(HEADER + "Content-Type: multipart/mixed\n\nEen.\n")));
    }

    @Test
    void saysThatThereIsNoText() {
        assertEquals(List.of(MailNote.NO_BODY), read(plain(" \n\n")).notes());
        assertEquals(
                List.of(MailNote.NO_BODY, MailNote.BROKEN_STRUCTURE),
                read(HEADER).notes());
        assertEquals(List.of(MailNote.NO_BODY), read(html("<img src=x>")).notes());
    }

    @Test
    void absorbsAnUnknownOrWrongCharset() {
        assertCharset("Café", "x-onbekend", "Café".getBytes(java.nio.charset.Charset.forName("windows-1252")), true);
        assertCharset("Café €", "???", "Café €".getBytes(java.nio.charset.StandardCharsets.UTF_8), true);
        assertCharset("Café", "utf-8", new byte[] {'C', 'a', 'f', (byte) 0xE9}, true);
        assertCharset("Café", "us-ascii", "Café".getBytes(java.nio.charset.StandardCharsets.UTF_8), false);
        assertCharset("“Café”", "iso-8859-1", new byte[] {(byte) 0x93, 'C', 'a', 'f', (byte) 0xE9, (byte) 0x94}, false);
        assertCharset("Gewoon", "x-onbekend", "Gewoon".getBytes(US_ASCII), false);
    }

    @Test
    void readsUtf16() {
        assertCharset("Één\nŞ", "utf-16", "Één\nŞ".getBytes(java.nio.charset.StandardCharsets.UTF_16), false);
        assertCharset("Één", "utf-16le", "Één".getBytes(java.nio.charset.StandardCharsets.UTF_16LE), false);
    }

    private static void assertCharset(String expected, String declared, byte[] sent, boolean noted) {
        ReadMail mail = read(HEADER + "Content-Type: text/plain; charset=\"" + declared
                + "\"\nContent-Transfer-Encoding: base64\n\n" + base64(sent));

        assertEquals(expected, body(mail));
        assertEquals(noted ? List.of(MailNote.UNKNOWN_CHARSET) : List.of(), mail.notes());
    }

    @Test
    void absorbsBase64ThatIsNone() {
        ReadMail mail = read(HEADER + "Content-Transfer-Encoding: base64\n\n!!SGFs\n@@bG8h ~~ \n=\n");

        assertEquals("Hallo!", body(mail));
        assertEquals(List.of(MailNote.BROKEN_STRUCTURE), mail.notes());
    }

    @Test
    void keepsTwentyMebibytesOfAttachments() {
        ReadMail mail = read(withAttachments(new byte[5 * MIB], 4));

        assertEquals("Tekst.", body(mail));
        assertEquals(4, mail.attachments().size());
        assertEquals(5 * MIB, mail.attachments().get(3).content().size());
        assertEquals(List.of(), mail.notes());
    }

    @Test
    void leavesOutWhatExceedsTheLimitsOfAttachments() {
        assertEquals(List.of("deel.bin", "deel.bin"), names(read(withAttachments(new byte[9 * MIB], 3))));
        ReadMail single = read(withAttachments(new byte[20 * MIB + 1], 1));

        assertEquals(List.of(), single.attachments());
        assertEquals(List.of(MailNote.ATTACHMENT_TOO_LARGE), single.notes());
    }

    private static byte[] withAttachments(byte[] content, int count) {
        String part = "\r\n--g\r\nContent-Type: application/octet-stream; name=deel.bin\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\n" + base64(content);
        String head =
                HEADER.replace("\n", "\r\n") + "Content-Type: multipart/mixed; boundary=g\r\n\r\n--g\r\n\r\nTekst.";
        return (head + part.repeat(count) + "\r\n--g--\r\n").getBytes(US_ASCII);
    }

    @Test
    void stopsAtTwentyLevelsOfNesting() {
        StringBuilder mail = new StringBuilder(HEADER + "Content-Type: multipart/mixed; boundary=g000\n\n");
        for (int level = 0; level < 200; level++) {
            mail.append("--g%03d\n\nNiveau %d\n--g%03d\nContent-Type: multipart/mixed; boundary=g%03d\n\n"
                    .formatted(level, level, level, level + 1));
        }
        for (int level = 200; level >= 0; level--) {
            mail.append("--g%03d--\n".formatted(level));
        }
        ReadMail read = read(mail.toString());

        assertTrue(body(read).startsWith("Niveau 0\n\nNiveau 1\n\n"));
        assertEquals("Niveau 19", body(read).substring(body(read).lastIndexOf("\n\n") + 2));
        assertEquals(List.of(MailNote.PARTS_LEFT_OUT), read.notes());
    }

    @Test
    void stopsAfterFiveHundredParts() {
        ReadMail mail = read(HEADER + "Content-Type: multipart/mixed; boundary=g\n\n--g\n\nTekst."
                + "\n--g\nContent-Type: image/png\n\nx".repeat(10_000) + "\n--g--\n");

        assertEquals("Tekst.", body(mail));
        assertEquals(MailLimits.PARTS - 1, mail.attachments().size());
        assertEquals(List.of(MailNote.PARTS_LEFT_OUT), mail.notes());
    }

    @Test
    void readsOnAfterAHeaderOfAMebibyte() {
        ReadMail mail = read("X-Lang: " + "a".repeat(MIB) + "\nSubject: " + "b".repeat(MIB) + "\nTo: "
                + "c@d.example,\n ".repeat(MIB / 14) + "c@d.example\nX-Veel: 1\n".repeat(10_000) + plain("Tekst."));

        assertEquals("Tekst.", body(mail));
        assertEquals("b".repeat(300), mail.subject().orElseThrow().value());
        assertTrue(mail.notes().contains(MailNote.SUBJECT_CUT));
    }

    @Test
    void cutsATextThatIsTooLong() {
        ReadMail mail = read(plain("é".repeat(300_000)));
        ReadMail huge = read(plain("woord ".repeat(2 * MIB)));

        assertEquals("é".repeat(MailBody.MAX), body(mail));
        assertEquals(List.of(MailNote.BODY_CUT), mail.notes());
        assertEquals(List.of(MailNote.BODY_CUT), huge.notes());
    }

    @Test
    void boundsAWebPageMadeToBeSlow() {
        assertEquals("x", body(read(html("<div>".repeat(100_000) + "x"))));
        assertEquals("x", body(read(html("<a><b><i><table>".repeat(20_000) + "x"))));
        assertEquals("x", body(read(html("<blockquote>".repeat(50_000) + "</blockquote>".repeat(50_000) + "x"))));
    }

    @Test
    void keepsWordsInTheirOrderHoweverDeepTheyLie() {
        String deep = "<div>".repeat(100_000) + "x" + "</div>".repeat(100_000) + "y";
        assertEquals("x\ny", body(read(html(deep))));
        assertEquals("een\ntwee", body(read(html("<div>".repeat(500) + "een<div>twee</div>"))));
    }

    @Test
    void cleansNamesOfAttachments() {
        assertName("foto_gpj.exe", "filename=\"foto_\u202Egpj.exe\"");
        assertName("passwd", "filename=\"../../etc/passwd\"");
        assertName("a.doc", "filename=\"C:\\\\Users\\\\x\\\\a.doc\"");
        assertName("_CON.txt", "filename=\"CON.txt\"");
        assertName("bijlage-1.bin", "filename=\"..\"");
        assertName("a_b_.pdf", "filename=\"a:b?.pdf. .\"");
        assertName("naïef+één.pdf", "filename*=utf-8''na%C3%AFef+%C3%A9%C3%A9n.pdf; filename=\"x.pdf\"");
        assertName("lange naam.pdf", "filename*0*=utf-8''lange%20; filename*1=\"naam\"; filename*2=.pdf");
        assertName("verslag €.pdf", "filename=\"=?utf-8?Q?verslag_=E2=82=AC.pdf?=\"");
        assertName("o'clock 'a'.pdf", "filename=\"o'clock 'a'.pdf\"");
        assertName("n".repeat(116) + ".pdf", "filename=\"" + "n".repeat(5_000) + ".pdf\"");
    }

    private static void assertName(String expected, String parameter) {
        ReadMail mail =
                read(attached("Content-Type: application/x-iets\nContent-Disposition: attachment; " + parameter));

        assertEquals(List.of(expected), names(mail));
    }

    @Test
    void cannotBeGivenAWronglyReadableSenderOrSubject() {
        ReadMail mail = read("From: \"a\u202Eb\" <a@b.example>\nSubject: x\u202Ey\u2066z\n\n\u202Etekst\u0007");

        assertEquals("ab", mail.sender().orElseThrow().name().orElseThrow().value());
        assertEquals("xyz", mail.subject().orElseThrow().value());
        assertEquals("tekst", body(mail));
    }

    @Test
    void saysThatDateOrSenderIsMissing() {
        assertEquals(
                List.of(MailNote.NO_SENDER, MailNote.NO_DATE),
                read("Subject: a\n\nx").notes());
    }

    @Test
    void takesNoNonsenseForADate() {
        for (String nonsense : List.of(
                "morgen",
                "Mon, 32 Mar 2026 10:00:00",
                "Mon, 3 Foo 2026 10:00 +0100",
                "",
                "1 Mar 2026 25:00:00",
                "1 Mar 2026 10:00:00 +9900",
                "1 Mar 9999 10:00:00",
                "-1")) {
            ReadMail mail = read("From: a@b.example\nDate: " + nonsense + "\n\nx");

            assertEquals(List.of(MailNote.NO_DATE), mail.notes(), nonsense);
            assertTrue(mail.sentAt().isEmpty());
        }
    }

    @Test
    void takesTheServersDateWhereTheSendersIsNonsense() {
        ReadMail mail = read("Received: by mx (x; y) id 1;\n\tTue, 17 Mar 2026 09:00:00 +0100 (CET)\n"
                + "From: a@b.example\nDate: gisteren\n\nx");

        assertEquals("2026-03-17T08:00:00Z", mail.sentAt().orElseThrow().toString());
        assertEquals(List.of(MailNote.DATE_FROM_SERVER), mail.notes());
    }

    @Test
    void saysThatContentIsWrapped() {
        assertEquals(
                List.of(MailNote.WINMAIL),
                read(attached("Content-Type: application/ms-tnef; name=winmail.dat"))
                        .notes());
        assertEquals(
                List.of(MailNote.WINMAIL),
                read(attached("Content-Type: application/octet-stream; name=WINMAIL.DAT"))
                        .notes());
        assertEquals(
                List.of(MailNote.NO_BODY, MailNote.ENCRYPTED),
                read(HEADER + "Content-Type: application/pkcs7-mime; name=smime.p7m\n\nx")
                        .notes());
        assertEquals(
                List.of(MailNote.ENCRYPTED),
                read(plain("-----BEGIN PGP MESSAGE-----\nabc\n-----END PGP MESSAGE-----"))
                        .notes());
    }

    @Test
    void neverThrowsHoweverAMailIsDamaged() {
        byte[] good = bytes(Mails.WITH_ATTACHMENT);
        for (int seed = 0; seed < 300; seed++) {
            assertInstanceOf(MailReading.class, MailFile.read(mutated(good, new Random(seed))));
        }
    }

    private static byte[] mutated(byte[] good, Random random) {
        byte[] bad = good.clone();
        for (int i = random.nextInt(40); i >= 0; i--) {
            int at = random.nextInt(bad.length);
            switch (random.nextInt(3)) {
                case 0 -> bad[at] = (byte) random.nextInt(256);
                case 1 -> bad[at] = (byte) "\r\n:;=?\"'<>@-*% ".charAt(random.nextInt(15));
                default -> {
                    int from = random.nextInt(bad.length);
                    int length = Math.min(random.nextInt(60), bad.length - Math.max(at, from));
                    System.arraycopy(good, from, bad, at, length);
                }
            }
        }
        return random.nextInt(5) == 0 ? Arrays.copyOf(bad, random.nextInt(bad.length)) : bad;
    }
}
