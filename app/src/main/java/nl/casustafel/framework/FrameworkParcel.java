package nl.casustafel.framework;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.casustafel.assessment.FrameworkHash;
import nl.casustafel.kernel.ShortText;

/// A version with its mapping as one signed file: ten lines of text, described in
/// `docs/framework-format.md`. There is one way only to write each.
///
/// @param follows the version the mapping is to
/// @param framework the bytes of its file
public record FrameworkParcel(
        Source.Signer signer,
        Optional<SettledVersion.Decided> decided,
        Optional<FrameworkHash> follows,
        byte[] framework,
        Optional<byte[]> mapping,
        Signature signature) {
    /// Over the nine lines before it, in hexadecimal.
    public record Signature(String value) {}

    /// Two files of the largest size, as base 64, and the other lines.
    public static final int LARGEST = 6 << 20;

    private static final int LINES = 10;
    private static final String NONE = "-";
    /// Signs that show nothing, end a line, or turn its direction.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");

    /// What is signed.
    byte[] message() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    byte[] encode() {
        return (text() + "signature " + signature.value() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private String text() {
        Base64.Encoder base64 = Base64.getEncoder();
        return "casustafel framework 1\nteam " + signer.team().value()
                + "\nsigning " + signer.key().value()
                + "\ndecided " + decided.map(one -> one.on().toString()).orElse(NONE)
                + "\nby " + decided.map(one -> one.by().name()).orElse(NONE)
                + "\nreference " + decided.map(one -> one.reference().value()).orElse(NONE)
                + "\nfollows " + follows.map(FrameworkHash::value).orElse(NONE)
                + "\nframework " + base64.encodeToString(framework)
                + "\nmapping " + mapping.map(base64::encodeToString).orElse(NONE)
                + "\n";
    }

    FrameworkParcel signed(Signature by) {
        return new FrameworkParcel(signer, decided, follows, framework, mapping, by);
    }

    /// Signs that show nothing are left out, so that a line is one line.
    static ShortText seen(ShortText text) {
        return ShortText.of(UNSEEN.matcher(text.value()).replaceAll(""));
    }

    /// Reads a stranger's file; empty for what [#encode] never wrote. Says nothing of the signature.
    static Optional<FrameworkParcel> parse(byte[] file) {
        if (file.length > LARGEST) {
            return Optional.empty();
        }
        List<String> lines = new String(file, StandardCharsets.UTF_8).lines().toList();
        if (lines.size() != LINES) {
            return Optional.empty();
        }
        try {
            FrameworkParcel parcel = new FrameworkParcel(
                    new Source.Signer(
                            new ShortText(after(lines, 1, "team ")), new Source.Key(after(lines, 2, "signing "))),
                    decided(lines),
                    some(after(lines, 6, "follows ")).map(FrameworkHash::new),
                    Base64.getDecoder().decode(after(lines, 7, "framework ")),
                    some(after(lines, 8, "mapping ")).map(Base64.getDecoder()::decode),
                    new Signature(after(lines, 9, "signature ")));
            return Optional.of(parcel).filter(read -> Arrays.equals(read.encode(), file));
        } catch (IllegalArgumentException | DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<SettledVersion.Decided> decided(List<String> lines) {
        Optional<String> on = some(after(lines, 3, "decided "));
        String by = after(lines, 4, "by ");
        String reference = after(lines, 5, "reference ");
        return on.map(day -> new SettledVersion.Decided(
                LocalDate.parse(day), SettledVersion.Body.valueOf(by), new ShortText(reference)));
    }

    private static String after(List<String> lines, int number, String key) {
        String line = lines.get(number);
        if (!line.startsWith(key) || UNSEEN.matcher(line).find()) {
            throw new IllegalArgumentException("line " + number);
        }
        return line.substring(key.length());
    }

    private static Optional<String> some(String written) {
        return written.equals(NONE) ? Optional.empty() : Optional.of(written);
    }

    @Override
    public String toString() {
        return "FrameworkParcel[" + framework.length + "]";
    }
}
