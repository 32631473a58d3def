package nl.casustafel.vault.key;

import com.exceptionfactory.jagged.bech32.Bech32;
import com.exceptionfactory.jagged.bech32.Bech32Address;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.casustafel.kernel.Outcome;

/// The second factor of one account: a small text file on a stick with 128 random bits, without which the
/// passphrase opens nothing. It opens nothing by itself, and names nobody. Wiped on close.
public final class KeyFile implements AutoCloseable {
    private static final int SECRET_BYTES = 16;
    private static final int MOST_BYTES = 4096;
    /// What Bech32 puts before the data; it is not written.
    private static final String PART = "CASUSTAFEL-FILE-";
    private static final String PREFIX = PART + "1";
    private static final Pattern LAYOUT =
            Pattern.compile("casustafel key file 1\\r?\\naccount ([0-9a-f]{16})\\r?\\ncode ([0-9A-Z]{32})(?:\\r?\\n)?");

    private final String slot;
    private final char[] code;

    private KeyFile(String slot, char[] code) {
        this.slot = slot;
        this.code = code;
    }

    static KeyFile random(String slot) {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        CharSequence encoded = Bech32.getEncoder().encode(PART, secret);
        Arrays.fill(secret, (byte) 0);
        char[] code = new char[encoded.length() - PREFIX.length()];
        for (int i = 0; i < code.length; i++) {
            code[i] = Character.toUpperCase(encoded.charAt(PREFIX.length() + i));
        }
        return new KeyFile(slot, code);
    }

    /// Reads the file at `place`, if there is one to read, hands it to `act` and wipes it.
    /// `KEY_FILE_UNFIT`: it cannot be read, or is no key file, or is damaged.
    static <T> Outcome<T, KeyRefusal> using(
            Optional<Path> place, Function<Optional<KeyFile>, Outcome<T, KeyRefusal>> act) {
        if (place.isEmpty()) {
            return act.apply(Optional.empty());
        }
        Optional<KeyFile> read = read(place.get());
        if (read.isEmpty()) {
            return Outcome.refused(KeyRefusal.KEY_FILE_UNFIT);
        }
        try (KeyFile file = read.get()) {
            return act.apply(Optional.of(file));
        }
    }

    /// Whether it was made for this account.
    boolean isOf(String account) {
        return slot.equals(account);
    }

    /// `passphrase`, a hyphen and the code: what opens the account. The caller closes it.
    Passphrase with(Passphrase passphrase) {
        return passphrase.joined(code);
    }

    /// Writes it where nothing stands yet, forces it and reads it back. What could not be written whole is
    /// left: it opens nothing.
    void write(Path place) throws IOException {
        byte[] head = ("casustafel key file 1\naccount " + slot + "\ncode ").getBytes(StandardCharsets.US_ASCII);
        byte[] content = Arrays.copyOf(head, head.length + code.length + 1);
        for (int i = 0; i < code.length; i++) {
            content[head.length + i] = (byte) code[i];
        }
        content[content.length - 1] = '\n';
        byte[] written = new byte[0];
        try (FileChannel channel =
                FileChannel.open(place, Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW))) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
            written = bytes(place);
            if (!Arrays.equals(content, written)) {
                throw new IOException("not read back as written");
            }
        } finally {
            Arrays.fill(content, (byte) 0);
            Arrays.fill(written, (byte) 0);
        }
    }

    @Override
    public void close() {
        Arrays.fill(code, '\0');
    }

    @Override
    public String toString() {
        return "KeyFile";
    }

    private static Optional<KeyFile> read(Path place) {
        try {
            byte[] bytes = bytes(place);
            char[] text = new char[bytes.length];
            for (int i = 0; i < bytes.length; i++) {
                text[i] = (char) (bytes[i] & 0xFF);
            }
            Arrays.fill(bytes, (byte) 0);
            Optional<KeyFile> file = parse(text);
            Arrays.fill(text, '\0');
            return file;
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// The code is never made a String, which could not be wiped.
    private static Optional<KeyFile> parse(char[] text) {
        Matcher parts = LAYOUT.matcher(CharBuffer.wrap(text));
        if (!parts.matches()) {
            return Optional.empty();
        }
        char[] code = Arrays.copyOfRange(text, parts.start(2), parts.end(2));
        if (!isWhole(code)) {
            Arrays.fill(code, '\0');
            return Optional.empty();
        }
        return Optional.of(new KeyFile(parts.group(1), code));
    }

    private static boolean isWhole(char[] code) {
        char[] whole = Arrays.copyOf(PREFIX.toCharArray(), PREFIX.length() + code.length);
        System.arraycopy(code, 0, whole, PREFIX.length(), code.length);
        try {
            Bech32Address address = Bech32.getDecoder().decode(CharBuffer.wrap(whole));
            byte[] secret = address.getData();
            boolean fits = PART.contentEquals(address.getHumanReadablePart()) && secret.length == SECRET_BYTES;
            Arrays.fill(secret, (byte) 0);
            return fits;
        } catch (IllegalArgumentException _) {
            return false;
        } finally {
            Arrays.fill(whole, '\0');
        }
    }

    private static byte[] bytes(Path place) throws IOException {
        try (InputStream in = Files.newInputStream(place)) {
            return in.readNBytes(MOST_BYTES);
        }
    }
}
