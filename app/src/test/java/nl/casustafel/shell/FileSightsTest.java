package nl.casustafel.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import nl.casustafel.kernel.PagePicture;
import nl.casustafel.testkit.OneAtATime;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files as people and others send them: drawn, or empty, and never an exception.
@OneAtATime
class FileSightsTest {
    private final FileSights sights = new FileSights();

    @Test
    void drawsThePagesOfAPdfAsWideAsAsked() throws IOException {
        byte[] pdf = pdf(PDRectangle.A4, PDRectangle.A5);
        assertEquals(Optional.of(2), sights.pages(pdf));
        PagePicture page = sights.page(pdf, 1, 600).orElseThrow();
        assertTrue(Math.abs(page.width() - 600) <= 1, page.toString());
        assertTrue(page.height() > page.width());
    }

    @Test
    void drawsAPageOfAHugeSizeSmaller() throws IOException {
        byte[] pdf = pdf(new PDRectangle(14_400, 14_400), new PDRectangle(1, 14_400));
        PagePicture square = sights.page(pdf, 0, 2200).orElseThrow();
        assertTrue((long) square.width() * square.height() <= 16_100_000, square.toString());
        PagePicture strip = sights.page(pdf, 1, 2200).orElseThrow();
        assertTrue((long) strip.width() * strip.height() <= 16_100_000, strip.toString());
    }

    @Test
    void neverListsTheFontsOfTheMachineInTheUsersFolder() {
        assertEquals("BundledFontMapper", FontMappers.instance().getClass().getSimpleName());
    }

    @Test
    void drawsNoPageThatIsNotThere() throws IOException {
        assertEquals(Optional.empty(), sights.page(pdf(PDRectangle.A4), 7, 600));
    }

    @Test
    void drawsNoPdfThatIsLocked() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            StandardProtectionPolicy policy =
                    new StandardProtectionPolicy("eigenaar", "gebruiker", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            document.save(out);
            assertEquals(Optional.empty(), sights.pages(out.toByteArray()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
    void drawsPicturesOfEveryKind(String kind) throws IOException {
        PagePicture drawn = sights.picture(image(40, 30, kind)).orElseThrow();
        assertEquals("PagePicture[40x30]", drawn.toString());
    }

    @Test
    void drawsALargePictureSmaller() throws IOException {
        PagePicture drawn = sights.picture(image(5000, 100, "png")).orElseThrow();
        assertTrue(drawn.width() <= 2400, drawn.toString());
    }

    @Test
    @Timeout(60)
    void drawsAPictureOfTenThousandByTenThousandSmaller() throws IOException {
        BufferedImage image = new BufferedImage(10_000, 10_000, BufferedImage.TYPE_BYTE_BINARY);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);

        assertTrue(sights.picture(out.toByteArray()).orElseThrow().width() <= 2400);
    }

    @Test
    @Timeout(120)
    void endsForAPdfWhosePageUnpacksToALot() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDStream content = new PDStream(document);
            try (OutputStream bomb = content.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] blank = new byte[1024 * 1024];
                Arrays.fill(blank, (byte) ' ');
                for (int i = 0; i < 400; i++) {
                    bomb.write(blank);
                }
            }
            page.setContents(content);
            document.save(out);

            assertTrue(out.size() < 1024 * 1024, out.size() + " bytes");
            assertEquals(Optional.of(1), sights.pages(out.toByteArray()));
            sights.page(out.toByteArray(), 0, 300).ifPresent(drawn -> assertEquals(300, drawn.width()));
        }
    }

    @Test
    void drawsNoPageWithAHugePictureInAFormInAForm() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            COSStream huge = document.getDocument().createCOSStream();
            huge.setItem(COSName.TYPE, COSName.XOBJECT);
            huge.setItem(COSName.SUBTYPE, COSName.IMAGE);
            huge.setInt(COSName.WIDTH, 200_000);
            huge.setInt(COSName.HEIGHT, 200_000);
            page.setResources(holding(form(document, form(document, huge))));
            document.save(out);
            assertEquals(Optional.empty(), sights.page(out.toByteArray(), 0, 300));
        }
    }

    private static COSStream form(PDDocument document, COSStream inside) {
        PDFormXObject form = new PDFormXObject(document);
        form.setResources(holding(inside));
        return form.getCOSObject();
    }

    private static PDResources holding(COSStream inside) {
        COSDictionary objects = new COSDictionary();
        objects.setItem("X1", inside);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.XOBJECT, objects);
        return new PDResources(resources);
    }

    @Test
    void drawsNoPictureThatSaysItIsHuge() throws IOException {
        byte[] png = image(2, 2, "png");
        ByteBuffer header = ByteBuffer.wrap(png);
        header.putInt(16, 200_000).putInt(20, 200_000);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        header.putInt(29, (int) sum.getValue());
        assertEquals(Optional.empty(), sights.picture(png));
    }

    @Test
    void drawsNothingOfWhatIsDamagedAndThrowsNothing() throws IOException {
        byte[] pdf = pdf(PDRectangle.A4);
        byte[] png = image(40, 30, "png");
        byte[] jpg = image(40, 30, "jpg");
        assertEquals(Optional.empty(), sights.pages("geen pdf".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Optional.empty(), sights.picture("geen foto".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Optional.empty(), sights.picture(Arrays.copyOf(png, 30)));
        Random random = new Random(26);
        for (int i = 0; i < 150; i++) {
            sights.page(damaged(pdf, random), 0, 300);
            sights.picture(damaged(png, random));
            sights.picture(damaged(jpg, random));
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] damaged = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
        for (int i = 0; i < 5; i++) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        return damaged;
    }

    private static byte[] pdf(PDRectangle... sizes) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (PDRectangle size : sizes) {
                document.addPage(new PDPage(size));
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] image(int width, int height, String kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), kind, out);
        return out.toByteArray();
    }
}
