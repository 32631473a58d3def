package nl.casustafel.assessment.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.FrameworkHash;
import nl.casustafel.assessment.FrameworkRefusal;
import nl.casustafel.kernel.Outcome;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A framework as a file: UTF-8 JSON of format 1, described in `docs/framework-format.md`. Whatever is
/// in it, the answer is a value and the work is bounded.
public final class FrameworkFile {
    public static final int LARGEST = 2 << 20;

    private static final int FORMAT = 1;

    private FrameworkFile() {}

    public static Outcome<Framework, FrameworkRefusal> read(byte[] file) {
        return read(file, false);
    }

    /// One in the making: what [nl.casustafel.assessment.FrameworkCheck] finds is not refused.
    public static Outcome<Framework, FrameworkRefusal> readDraft(byte[] file) {
        return read(file, true);
    }

    /// The same content gives the same bytes. The hash of the framework is not looked at: it is that of
    /// these bytes.
    public static byte[] write(Framework framework) {
        return FrameworkWriter.write(framework);
    }

    private static Outcome<Framework, FrameworkRefusal> read(byte[] file, boolean draft) {
        if (file.length > LARGEST) {
            return Outcome.refused(FrameworkRefusal.Plain.TOO_LARGE);
        }
        try {
            Part whole = new Part(tree(file), "");
            if (whole.number("format") > FORMAT) {
                return Outcome.refused(FrameworkRefusal.Plain.NEWER);
            }
            return Outcome.done(new FrameworkReader(whole, hash(file), draft).read());
        } catch (JacksonException _) {
            return Outcome.refused(FrameworkRefusal.Plain.UNREADABLE);
        } catch (Wrong wrong) {
            return Outcome.refused(new FrameworkRefusal.Wrong(wrong.where()));
        }
    }

    /// A key that stands twice, and anything behind the end, is refused.
    static JsonNode tree(byte[] file) {
        return JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build()
                .readTree(file);
    }

    public static FrameworkHash hash(byte[] file) {
        try {
            return new FrameworkHash(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
