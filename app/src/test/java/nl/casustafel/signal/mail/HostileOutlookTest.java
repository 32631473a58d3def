package nl.casustafel.signal.mail;

import static nl.casustafel.signal.mail.Mails.body;
import static nl.casustafel.signal.mail.Mails.names;
import static nl.casustafel.signal.mail.Mails.read;
import static nl.casustafel.signal.mail.Mails.trouble;
import static nl.casustafel.signal.mail.OutlookMails.mail;
import static nl.casustafel.signal.mail.OutlookMails.part;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.casustafel.signal.mail.MailReading.Unreadable;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What broken, odd and hostile Outlook files become: a value, within bounded time and memory.
@Timeout(60)
class HostileOutlookTest {
    private static final int MIB = 1024 * 1024;
    private static final byte[] GOOD = mail().text("1000", "Een tekst van enige lengte. ".repeat(400))
            .text("1013", "<p>opgemaakt</p>")
            .binary("1009", OutlookMails.packed("{\\rtf1 tekst\\par}"))
            .file("verslag.pdf", "application/pdf", new byte[9_000])
            .mailInside("binnen", mail().text("1000", "Binnen.").file("a.txt", "text/plain", new byte[5_000]))
            .file();

    @Test
    void refusesAnOldOfficeDocumentWithASentence() throws IOException {
        try (POIFSFileSystem word = new POIFSFileSystem()) {
            word.createDocument(new ByteArrayInputStream(new byte[9_000]), "WordDocument");
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            word.writeFilesystem(file);

            assertEquals(MailTrouble.OUTLOOK_FILE, trouble(file.toByteArray()));
        }
    }

    @Test
    void neverThrowsWhereverItIsCutOff() {
        for (int length = 4; length < GOOD.length; length += 97) {
            assertInstanceOf(MailReading.class, MailFile.read(Arrays.copyOf(GOOD, length)));
        }
    }

    @Test
    void neverThrowsHoweverItIsDamaged() {
        int readAll = 0;
        for (int seed = 0; seed < 1_500; seed++) {
            Random random = new Random(seed);
            byte[] bad = GOOD.clone();
            for (int i = random.nextInt(30); i >= 0; i--) {
                int at = random.nextBoolean() ? random.nextInt(bad.length) : random.nextInt(4_096);
                bad[at] = (byte) (random.nextBoolean() ? random.nextInt(256) : -1 + random.nextInt(3));
            }
            readAll += MailFile.read(bad) instanceof Unreadable ? 0 : 1;
        }
        assertTrue(readAll > 300, readAll + " of 1500 still told something");
    }

    @Test
    void neverThrowsForAnyFlippedByteOfTheHead() {
        for (int at = 4; at < 512; at++) {
            for (int value : new int[] {0, 1, 0x7F, 0x80, 0xFE, 0xFF}) {
                byte[] bad = GOOD.clone();
                bad[at] = (byte) value;
                assertInstanceOf(MailReading.class, MailFile.read(bad));
            }
        }
    }

    @Test
    void takesNoMemoryOnTheWordOfTheHead() {
        for (int lists : new int[] {600, 60_000, Integer.MAX_VALUE, -1}) {
            byte[] bad = GOOD.clone();
            ByteBuffer.wrap(bad).order(ByteOrder.LITTLE_ENDIAN).putInt(44, lists);
            assertInstanceOf(MailReading.class, MailFile.read(bad));
        }
    }

    @Test
    void keepsTheRestWhereOneStreamIsDamaged() {
        byte[] bad = GOOD.clone();
        int name = indexOf(bad, "__substg1.0_1000001F");
        ByteBuffer.wrap(bad).order(ByteOrder.LITTLE_ENDIAN).putInt(name + 0x74, 0x00FFFFF0);
        ReadMail mail = read(bad);

        assertEquals("opgemaakt", body(mail));
        assertEquals(List.of("verslag.pdf", "binnen.msg"), names(mail));
        assertTrue(mail.notes().contains(MailNote.BROKEN_STRUCTURE));
    }

    @Test
    void leavesOutWhatExceedsTheLimitsOfAttachments() {
        ReadMail mail = read(mail().text("1000", "Tekst.")
                .file("groot.bin", "", new byte[20 * MIB + 1])
                .file("klein.bin", "", new byte[9])
                .file());
        ReadMail together = read(mail().text("1000", "Tekst.")
                .file("een.bin", "", new byte[13 * MIB])
                .file("twee.bin", "", new byte[13 * MIB])
                .mailInside("drie", mail().file("binnen.bin", "", new byte[13 * MIB]))
                .file());

        assertEquals(List.of("klein.bin"), names(mail));
        assertEquals(List.of(MailNote.ATTACHMENT_TOO_LARGE), mail.notes());
        assertEquals(List.of("een.bin"), names(together));
    }

    @Test
    void cutsATextThatIsTooLong() {
        ReadMail mail = read(mail().text("1000", "woord ".repeat(MIB)).file());

        assertEquals(MailBody.MAX, body(mail).length());
        assertEquals(List.of(MailNote.BODY_CUT), mail.notes());
    }

    @Test
    void boundsRichTextThatUnpacksToALot() {
        byte[] packed = OutlookMails.packed("{\\rtf1 ");
        byte[] bomb = Arrays.copyOf(packed, 3 * MIB);
        Arrays.fill(bomb, packed.length, bomb.length, (byte) 0xFF);
        ByteBuffer.wrap(bomb).order(ByteOrder.LITTLE_ENDIAN).putInt(4, Integer.MAX_VALUE);

        assertInstanceOf(
                MailReading.class, MailFile.read(mail().binary("1009", bomb).file()));
        ReadMail deep = read(mail().binary("1009", OutlookMails.unpacked("{".repeat(500_000) + "x"))
                .file());
        assertEquals("x", body(deep));
    }

    @Test
    void boundsMailsInMails() {
        OutlookMails mail = mail().text("1000", "Binnenste.");
        for (int depth = 0; depth < 40; depth++) {
            mail = mail().text("1000", "Buiten.").mailInside("m", mail);
        }
        ReadMail outer = read(mail.file());

        assertEquals("Buiten.", body(outer));
        assertEquals(List.of(MailNote.ATTACHMENT_TOO_LARGE), outer.notes());
    }

    @Test
    void boundsFoldersInFolders() throws IOException {
        for (int depth : new int[] {200, 2_000, 30_000}) {
            assertInstanceOf(MailReading.class, MailFile.read(nested(depth)), depth + " deep");
        }
    }

    /// Folders beside each other, of which then each is said to hold the next.
    private static byte[] nested(int depth) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            for (int i = 0; i < depth; i++) {
                container.getRoot().createDirectory("m" + i);
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            container.writeFilesystem(file);
            byte[] bad = file.toByteArray();
            ByteBuffer entries = ByteBuffer.wrap(bad).order(ByteOrder.LITTLE_ENDIAN);
            int root = indexOf(bad, "Root Entry");
            for (int i = 0; i < depth; i++) {
                int entry = root + i * 128;
                entries.putInt(entry + 0x44, -1).putInt(entry + 0x48, -1).putInt(entry + 0x4C, i + 1);
            }
            return bad;
        }
    }

    @Test
    void stopsAfterFiveHundredAttachments() {
        OutlookMails mail = mail().text("1000", "Tekst.");
        for (int i = 0; i < 600; i++) {
            mail.file("a" + i, "", new byte[] {1});
        }
        ReadMail read = read(mail.file());

        assertEquals(MailLimits.PARTS, read.attachments().size());
        assertEquals(List.of(MailNote.PARTS_LEFT_OUT), read.notes());
    }

    @Test
    void saysThatContentIsLockedOrWrapped() {
        byte[] wrapped = {1, 2, 3};
        assertEquals(
                List.of(MailNote.NO_BODY, MailNote.ENCRYPTED),
                read(mail().text("001A", "IPM.Note.SMIME")
                                .file("smime.p7m", "", wrapped)
                                .file())
                        .notes());
        assertEquals(
                List.of(MailNote.ENCRYPTED),
                read(mail().text("1000", "Deze mail is beveiligd.")
                                .file("message.rpmsg", "", wrapped)
                                .file())
                        .notes());
        assertEquals(
                List.of(MailNote.WINMAIL),
                read(mail().text("1000", "x").file("winmail.dat", "", wrapped).file())
                        .notes());
    }

    @Test
    void fetchesNothingAndRunsNothing() {
        assertEquals(
                "voor na",
                body(read(part().text("001A", "IPM.Note")
                        .text(
                                "1013",
                                "<p>voor <img src='https://kwaad.example/p.gif'><script>alert(1)</script>"
                                        + "<iframe src='file:///etc/passwd'></iframe>na</p>")
                        .file())));
    }

    /// Of a name in the list of streams, which stands in UTF-16.
    private static int indexOf(byte[] file, String name) {
        byte[] wanted = name.getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
        for (int at = 0; at < file.length - wanted.length; at += 64) {
            if (Arrays.equals(file, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        throw new AssertionError(name);
    }
}
