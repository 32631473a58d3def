package nl.casustafel.signal.mail;

import static nl.casustafel.signal.mail.Mails.body;
import static nl.casustafel.signal.mail.Mails.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.casustafel.kernel.ShortText;
import org.apache.poi.hmef.CompressedRTF;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Reads the public Outlook files of Apache Tika (Apache-2; they come with that library's test jar and
/// are not part of this repository), made by several versions of Outlook. They come without expected
/// results: what stands here was read and looked through once. What checks the text by itself is the
/// second form of it some of the files hold.
class PublicOutlookTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        test-outlook       | msoe@microsoft.com       | 2007-04-05T16:26:06Z     | Microsoft Outlook Express 6               | La réponse à vos attentes en matière de messagerie |
        test-outlook2003   | olteam@microsoft.com     | 2010-03-28T22:27:38.093Z | Welcome to Microsoft Office Outlook 2003  | Thank you for using Microsoft® Office Outlook® 2003! | 1.jpg 2.jpg 3.jpg 4.jpg 5.jpg 6.jpg 7.jpg 8.jpg 9.jpg 10.jpg 12.jpg
        testMSG            | jukka.zitting@gmail.com  | 2009-01-29T19:16:40Z     | MIME registry use cases                   | Hi, |
        testMSG_Appointment|                          | 2017-02-28T18:42:23.957Z | Quick brown fox                           | This is a meeting to discuss jumping |
        testMSG_Contact    |                          | 2017-02-28T18:41:37.202Z | Quick Brown Fox Jr                        | This was one quick brown fox. |
        testMSG_Post       |                          | 2017-02-28T18:47:11.709Z | QuickBrownFox                             | Is going to jump over the lazy brown dog!!! |
        testMSG_StickyNote |                          | 2017-02-28T18:44:43.569Z | This is a note about the quick brown fox  | This is a note about the quick brown fox |
        testMSG_Task       |                          | 2017-02-28T18:44:00.797Z | Must jump over the lazy dog               | Quick brown fox must do what he must |
        testMSG_att_doc    | nicolas1.23456@free.fr   | 2009-04-22T14:36:33.734Z | test pièce jointe 1                       | contenu | test-unicode.doc pj1.txt
        testMSG_att_msg    | nick.booth@pof.com.au    | 2010-06-17T23:54:19Z     | test email                                | Test email with 1 msg attachment, 1 pdf | Test_Attachment.msg smbprn.00009008.KdcPjl.pdf
        testMSG_chinese    |                          | 2011-03-29T08:52:48.725Z | Alfresco MSG format testing ( MSG 格式測試 ) | Alfresco MSG format testing ( MSG 格式測試 ) |
        testMSG_forwarded  | paul@metajure.com        | 2011-12-08T00:30:39Z     | FW: Testing                               | Forwarded Body |
        """)
    void readsOutlookFilesOfManyVersions(
            String file, String address, String sent, String subject, String begin, String files) throws IOException {
        ReadMail mail = Mails.read(bytes(file));

        assertEquals(
                Optional.ofNullable(address),
                mail.sender().flatMap(MailSender::address).map(MailAddress::value));
        assertEquals(sent, mail.sentAt().orElseThrow().toString());
        assertEquals(Optional.of(ShortText.of(subject)), mail.subject());
        assertTrue(body(mail).startsWith(begin), body(mail));
        assertEquals(
                files == null ? "" : files,
                names(mail).stream().map(name -> name.replace(' ', '_')).collect(Collectors.joining(" ")));
    }

    @Test
    void opensTheMailThatWasInsideAnother() throws IOException {
        ReadMail outer = Mails.read(bytes("testMSG_att_msg"));
        ReadMail inner = Mails.read(outer.attachments().getFirst().content().copy());

        assertTrue(inner.body().isPresent());
        assertTrue(inner.subject().orElseThrow().value().contains("Test Attachment"));
    }

    /// Each of these files holds its text twice, as text and as packed rich text.
    @ParameterizedTest
    @CsvSource({
        "testMSG",
        "testMSG_StickyNote",
        "testMSG_att_doc",
        "testMSG_att_msg",
        "test-outlook",
        "testMSG_forwarded"
    })
    void readsTheRichTextToTheSameLettersAsThePlainOne(String file) throws IOException, ChunkNotFoundException {
        try (MAPIMessage message = new MAPIMessage(new ByteArrayInputStream(bytes(file)))) {
            ByteArrayOutputStream rtf = new ByteArrayOutputStream();
            CompressedRTF packing = new CompressedRTF();
            packing.decompress(
                    new ByteArrayInputStream(
                            message.getMainChunks().getRtfBodyChunk().getValue()),
                    rtf);
            byte[] exact = Arrays.copyOf(rtf.toByteArray(), packing.getDeCompressedSize());

            assertEquals(letters(message.getTextBody()), letters(RtfText.of(exact)));
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }

    @Test
    void neverThrowsWhereverOneOfThemIsCutOff() throws IOException {
        byte[] whole = bytes("testMSG_att_msg");
        for (int length = 8; length < whole.length; length += 509) {
            assertInstanceOf(MailReading.class, MailFile.read(Arrays.copyOf(whole, length)));
        }
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream content = PublicOutlookTest.class.getResourceAsStream("/test-documents/" + name + ".msg")) {
            return content.readAllBytes();
        }
    }
}
