package nl.casustafel.vault.key;

import com.exceptionfactory.jagged.RecipientStanzaWriter;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.casustafel.kernel.Outcome;

/// What `data-key.age` holds: the data key, the store it belongs to, and who can open it. The list of
/// recipients stands
/// inside so that nobody without the data key can slip one in that the next rewrite would honour.
///
/// @param accounts recipient of each slot
/// @param recovery recipient of the recovery code, once one is installed
record DataKeyFile(StoreKey key, UUID store, SortedMap<String, String> accounts, Optional<String> recovery)
        implements AutoCloseable {
    private static final Pattern HEAD =
            Pattern.compile("casustafel data key 1\nstore ([0-9a-f-]{36})\nkey [0-9a-f]{64}\n");
    private static final Pattern REST =
            Pattern.compile("((?:account [0-9a-f]{16} age1[0-9a-z]{58}\n)*)(?:recovery (age1[0-9a-z]{58})\n)?");
    private static final int HEAD_LENGTH = 22 + 43 + 69;
    private static final int KEY_AT = 22 + 43 + 4;
    private static final int KEY_DIGITS = 2 * StoreKey.BYTES;

    DataKeyFile withAccount(String slot, String recipient) {
        SortedMap<String, String> more = new TreeMap<>(accounts);
        more.put(slot, recipient);
        return new DataKeyFile(key, store, more, recovery);
    }

    DataKeyFile withoutAccount(String slot) {
        SortedMap<String, String> fewer = new TreeMap<>(accounts);
        fewer.remove(slot);
        return new DataKeyFile(key, store, fewer, recovery);
    }

    DataKeyFile withRecovery(String recipient) {
        return new DataKeyFile(key, store, accounts, Optional.of(recipient));
    }

    /// The file, with a stanza for each account, for recovery, and for the identity derived from the data
    /// key itself.
    byte[] seal() {
        List<RecipientStanzaWriter> recipients = new ArrayList<>();
        accounts.values().forEach(recipient -> recipients.add(AgeIdentity.writerFor(recipient)));
        recovery.ifPresent(recipient -> recipients.add(AgeIdentity.writerFor(recipient)));
        byte[] plain = encode();
        try (AgeIdentity self = AgeIdentity.of(key)) {
            recipients.add(AgeIdentity.writerFor(self.recipient()));
            return AgeFile.seal(plain, recipients);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /// Opens with any identity that has a stanza; the caller closes the result.
    static Outcome<DataKeyFile, KeyRefusal> open(byte[] sealed, AgeIdentity identity) {
        return AgeFile.open(sealed, identity.reader()).then(plain -> {
            try {
                return decode(plain)
                        .map(Outcome::<DataKeyFile, KeyRefusal>done)
                        .orElse(Outcome.refused(KeyRefusal.DAMAGED));
            } finally {
                Arrays.fill(plain, (byte) 0);
            }
        });
    }

    @Override
    public void close() {
        key.close();
    }

    @Override
    public String toString() {
        return "DataKeyFile[" + accounts.size() + "]";
    }

    private byte[] encode() {
        byte[] secret = key.bytes();
        char[] digits = new char[KEY_DIGITS];
        for (int i = 0; i < secret.length; i++) {
            digits[2 * i] = HexFormat.of().toHighHexDigit(secret[i]);
            digits[2 * i + 1] = HexFormat.of().toLowHexDigit(secret[i]);
        }
        Arrays.fill(secret, (byte) 0);
        StringBuilder rest = new StringBuilder();
        accounts.forEach((slot, recipient) -> rest.append("account ")
                .append(slot)
                .append(' ')
                .append(recipient)
                .append('\n'));
        recovery.ifPresent(
                recipient -> rest.append("recovery ").append(recipient).append('\n'));
        byte[] plain = Arrays.copyOf(
                ("casustafel data key 1\nstore " + store + "\nkey ").getBytes(StandardCharsets.US_ASCII),
                HEAD_LENGTH + rest.length());
        for (int i = 0; i < KEY_DIGITS; i++) {
            plain[KEY_AT + i] = (byte) digits[i];
        }
        Arrays.fill(digits, '\0');
        byte[] tail = ("\n" + rest).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(tail, 0, plain, KEY_AT + KEY_DIGITS, tail.length);
        return plain;
    }

    /// The part with the key is never made a String, which could not be wiped.
    private static Optional<DataKeyFile> decode(byte[] plain) {
        if (plain.length < HEAD_LENGTH) {
            return Optional.empty();
        }
        char[] head = new char[HEAD_LENGTH];
        for (int i = 0; i < HEAD_LENGTH; i++) {
            head[i] = (char) (plain[i] & 0xFF);
        }
        Matcher first = HEAD.matcher(CharBuffer.wrap(head));
        Matcher rest =
                REST.matcher(new String(plain, HEAD_LENGTH, plain.length - HEAD_LENGTH, StandardCharsets.ISO_8859_1));
        try {
            if (!first.matches() || !rest.matches()) {
                return Optional.empty();
            }
            SortedMap<String, String> accounts = new TreeMap<>();
            rest.group(1).lines().map(line -> line.split(" ")).forEach(line -> accounts.put(line[1], line[2]));
            Optional<String> recovery = Optional.ofNullable(rest.group(2));
            if (!accounts.values().stream().allMatch(AgeIdentity::isRecipient)
                    || !recovery.stream().allMatch(AgeIdentity::isRecipient)) {
                return Optional.empty();
            }
            byte[] secret = HexFormat.of().parseHex(head, KEY_AT, KEY_AT + KEY_DIGITS);
            StoreKey key = StoreKey.of(secret);
            Arrays.fill(secret, (byte) 0);
            return Optional.of(new DataKeyFile(key, UUID.fromString(first.group(1)), accounts, recovery));
        } finally {
            Arrays.fill(head, '\0');
        }
    }
}
