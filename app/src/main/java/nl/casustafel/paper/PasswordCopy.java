package nl.casustafel.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.SecureRandom;
import nl.casustafel.minutes.CopyProtection;
import nl.casustafel.minutes.PrintFailed;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/// Encrypts a PDF with AES-256 so that it opens with its password only. Reading aloud and printing stay
/// allowed.
public final class PasswordCopy implements CopyProtection {
    private static final int KEY_BITS = 256;
    private static final int OWNER_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Words words = new Words();

    @Override
    public byte[] protect(byte[] pdf, char[] password) {
        if (password.length == 0) {
            throw new IllegalArgumentException("empty password");
        }
        try (PDDocument copy = Loader.loadPDF(new RandomAccessReadBuffer(pdf), IOUtils.createMemoryOnlyStreamCache())) {
            // An archival file may not be encrypted: the copy must not call itself one (ISO 19005-2, 6.1.3).
            copy.getDocumentCatalog().setMetadata(null);
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
