package nl.casustafel.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.regex.Pattern;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.minutes.CopyProtection;
import nl.casustafel.minutes.PrintFailed;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/// Marks a PDF with who it is for and encrypts it with AES-256, so that it opens with its password only.
/// Reading aloud and printing stay allowed.
public final class PasswordCopy implements CopyProtection {
    private static final Pattern ARCHIVAL =
            Pattern.compile("<pdfaid:(part|conformance)>[^<]*</pdfaid:\\1>|\\spdfaid:(part|conformance)=\"[^\"]*\"");
    private static final int KEY_BITS = 256;
    private static final int OWNER_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Words words = new Words();
    private final RecipientMark mark = new RecipientMark();

    @Override
    public byte[] protect(byte[] pdf, char[] password, ShortText recipient) {
        if (password.length == 0) {
            throw new IllegalArgumentException("empty password");
        }
        try (PDDocument copy = Loader.loadPDF(new RandomAccessReadBuffer(pdf), IOUtils.createMemoryOnlyStreamCache())) {
            // An archival file may not be encrypted: the copy must not call itself one (ISO 19005-2, 6.1.3).
            copy.getDocumentCatalog().setMetadata(notArchival(copy));
            mark.put(copy, words.of("copy.mark", recipient.value()));
            copy.getDocumentInformation().setSubject(words.of("copy.note"));
            StandardProtectionPolicy policy =
                    new StandardProtectionPolicy(ownerPassword(), new String(password), readAndPrint());
            policy.setEncryptionKeyLength(KEY_BITS);
            policy.setPreferAES(true);
            copy.protect(policy);
            ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + pdf.length / 8);
            copy.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new PrintFailed(PrintFailed.Step.PROTECT);
        }
    }

    @Override
    public byte[] numbered(byte[] pdf, int number, ShortText recipient) {
        try (PDDocument copy = Loader.loadPDF(new RandomAccessReadBuffer(pdf), IOUtils.createMemoryOnlyStreamCache())) {
            mark.put(copy, words.of("copy.numbered", String.valueOf(number), recipient.value()));
            ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + pdf.length / 8);
            copy.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new PrintFailed(PrintFailed.Step.PROTECT);
        }
    }

    /// What the file says of itself but that it is archival; that it is accessible stays.
    private static PDMetadata notArchival(PDDocument copy) throws IOException {
        String said = new String(copy.getDocumentCatalog().getMetadata().toByteArray(), UTF_8);
        return new PDMetadata(
                copy,
                new ByteArrayInputStream(ARCHIVAL.matcher(said).replaceAll("").getBytes(UTF_8)));
    }

    private static AccessPermission readAndPrint() {
        AccessPermission permission = new AccessPermission();
        permission.setCanModify(false);
        permission.setCanAssembleDocument(false);
        permission.setCanModifyAnnotations(false);
        permission.setCanFillInForm(false);
        return permission;
    }

    /// Nobody holds the second password of the format: it is random and forgotten.
    private String ownerPassword() {
        byte[] bytes = new byte[OWNER_BYTES];
        random.nextBytes(bytes);
        return java.util.HexFormat.of().formatHex(bytes);
    }
}
