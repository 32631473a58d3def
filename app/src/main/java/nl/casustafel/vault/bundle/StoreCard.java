package nl.casustafel.vault.bundle;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.vault.key.AgeLetter;
import nl.casustafel.vault.key.ExchangeSignature;
import nl.casustafel.vault.key.SpokenHash;

/// What one store gives to another so that it can be written to and its writing be known. Holds no secret;
/// but whoever swaps a card on its way reads and writes in its place, so a card counts only after the words
/// were compared with somebody at the other store.
///
/// @param letter by which the numbers of that store are told from ours, `A` to `Z` (DEC-22)
/// @param recipient `age1…`
/// @param verifier Ed25519 key in hexadecimal, 64 signs
public record StoreCard(UUID store, char letter, ShortText team, String recipient, String verifier) {
    /// Control signs and those that are not seen or turn the direction of a line.
    static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");

    private static final int LARGEST = 4096;
    private static final Pattern LAYOUT = Pattern.compile("""
            casustafel card 1
            store ([0-9a-f-]{36})
            letter ([A-Z])
            team ([^\\n]+)
            recipient (age1[0-9a-z]{58})
            signing ([0-9a-f]{64})
            """);

    /// What no card can hold is a bug here; what is read goes through [#parse].
    public StoreCard {
        if (letter < 'A'
                || letter > 'Z'
                || UNSEEN.matcher(team.value()).find()
                || !AgeLetter.isRecipient(recipient)
                || !ExchangeSignature.isVerifier(HexFormat.of().parseHex(verifier))) {
            throw new IllegalArgumentException("no card");
        }
    }

    public byte[] encode() {
        return ("casustafel card 1\nstore " + store + "\nletter " + letter + "\nteam " + team.value() + "\nrecipient "
                        + recipient + "\nsigning " + verifier + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /// Reads a stranger's file; empty for what [#encode] never wrote.
    public static Optional<StoreCard> parse(byte[] file) {
        if (file.length > LARGEST) {
            return Optional.empty();
        }
        Matcher parts = LAYOUT.matcher(new String(file, StandardCharsets.UTF_8));
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            StoreCard card = new StoreCard(
                    UUID.fromString(parts.group(1)),
                    parts.group(2).charAt(0),
                    new ShortText(parts.group(3)),
                    parts.group(4),
                    parts.group(5));
            return Optional.of(card).filter(read -> Arrays.equals(read.encode(), file));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// Eight words over every byte of the card, to be read aloud at one store and typed at the other.
    public List<String> words() {
        return SpokenHash.of(encode()).words();
    }

    /// Whether the words of this card were typed; case, accents, commas and spaces do not matter.
    public boolean saidAs(String typed) {
        return SpokenHash.of(encode()).saidAs(typed);
    }

    boolean signed(byte[] message, byte[] signature) {
        return ExchangeSignature.holds(HexFormat.of().parseHex(verifier), message, signature);
    }
}
