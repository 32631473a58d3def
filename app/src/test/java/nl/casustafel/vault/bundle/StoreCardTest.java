package nl.casustafel.vault.bundle;

import static nl.casustafel.vault.bundle.Stores.A;
import static nl.casustafel.vault.bundle.Stores.B;
import static nl.casustafel.vault.bundle.Stores.bytes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.exceptionfactory.jagged.bech32.Bech32;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.casustafel.kernel.ShortText;
import org.junit.jupiter.api.Test;

/// A card comes from a stick, and counts only once its words were compared.
class StoreCardTest {
    /// The example of `docs/bundle-format.md`: keys, card and words were worked out with OpenSSL and Python,
    /// not with this program.
    private static final String EXAMPLE = """
            casustafel card 1
            store 0b8f5f0a-2f44-4c58-9d0e-6a7c11d2e3f4
            letter B
            team Zorg- en Veiligheidshuis Één
            recipient age13aqvttdk3ujkyjh9kg2w5an6dmy5mq5a84a4uxk3hfhnugfc9p0sy5p2wh
            signing 29acbae141bccaf0b22e1a94d34d0bc7361e526d0bfe12c89794bc9322966dd7
            """;

    private static final String WORDS = "bruine dagblad sigaren schaal ukjes alsem giet roffel";

    @Test
    void isWrittenAndSpokenAsDescribed() {
        byte[] secret = new byte[64];
        for (int i = 0; i < secret.length; i++) {
            secret[i] = (byte) i;
        }
        StoreCard card;
        try (ExchangeKeys keys = ExchangeKeys.of(secret)) {
            card = keys.card(
                    UUID.fromString("0b8f5f0a-2f44-4c58-9d0e-6a7c11d2e3f4"),
                    'B',
                    ShortText.of("Zorg- en Veiligheidshuis Één"));
        }
        assertEquals(EXAMPLE, new String(card.encode(), StandardCharsets.UTF_8));
        assertEquals(Optional.of(card), StoreCard.parse(bytes(EXAMPLE)));
        assertEquals(WORDS, String.join(" ", card.words()));
        StoreCard other =
                StoreCard.parse(bytes(EXAMPLE.replace("letter B", "letter G"))).orElseThrow();
        assertEquals(
                "baardje wijfjes grasland pleinen drempel voerend jasje matrix",
                String.join(" ", other.words()),
                "the first bit of its hash is set");
    }

    @Test
    void hearsTheWordsHoweverTheyAreTyped() {
        StoreCard card = StoreCard.parse(bytes(EXAMPLE)).orElseThrow();
        for (String typed : List.of(
                WORDS,
                "  Bruine DAGBLAD, sigaren; schaal.\n ukjes\talsem - giet   roffel!",
                "bruïne dágblad sigären schaal ukjes alsèm giet röffel",
                "brui\u0308ne dagblad sigaren schaal ukjes alsem giet roffel",
                "1. bruine 2. dagblad 3. sigaren 4. schaal 5. ukjes 6. alsem 7. giet 8. roffel",
                "bruine,dagblad,sigaren,schaal,ukjes,alsem,giet,roffel")) {
            assertTrue(card.saidAs(typed), typed);
        }
    }

    @Test
    void hearsNothingElse() {
        StoreCard card = StoreCard.parse(bytes(EXAMPLE)).orElseThrow();
        for (String typed : List.of(
                "",
                " ",
                "bruine",
                "bruine dagblad sigaren schaal ukjes alsem giet",
                WORDS + " roffel",
                "dagblad bruine sigaren schaal ukjes alsem giet roffel",
                WORDS.replace("giet", "gier"),
                WORDS.replace(" ", ""),
                WORDS.replace("giet", "g iet"),
                String.join(" ", A.card.words()),
                WORDS + " ".repeat(2_000),
                "\u0000")) {
            assertFalse(card.saidAs(typed), typed);
        }
        assertTrue(A.card.saidAs(String.join(" ", A.card.words())));
    }

    @Test
    void everySignOfACardChangesItsWords() {
        Set<List<String>> seen = new HashSet<>(Set.of(B.card.words()));
        assertTrue(seen.add(A.card.words()));
        StoreCard card = B.card;
        assertTrue(seen.add(new StoreCard(A.id, 'B', card.team(), card.recipient(), card.verifier()).words()));
        assertTrue(seen.add(new StoreCard(B.id, 'C', card.team(), card.recipient(), card.verifier()).words()));
        assertTrue(seen.add(
                new StoreCard(B.id, 'B', ShortText.of("Ander team"), card.recipient(), card.verifier()).words()));
        assertTrue(seen.add(new StoreCard(B.id, 'B', card.team(), A.card.recipient(), card.verifier()).words()));
        assertTrue(seen.add(new StoreCard(B.id, 'B', card.team(), card.recipient(), A.card.verifier()).words()));
        seen.forEach(words -> assertEquals(8, words.size()));
    }

    @Test
    void refusesWhatWasNeverWritten() {
        String recipient = B.card.recipient();
        for (String wrong : List.of(
                "",
                EXAMPLE + "\n",
                EXAMPLE + "x",
                EXAMPLE.strip(),
                " " + EXAMPLE,
                "\uFEFF" + EXAMPLE,
                EXAMPLE.replace("\n", "\r\n"),
                EXAMPLE.replace("card 1", "card 2"),
                EXAMPLE.replace("letter B", "letter b"),
                EXAMPLE.replace("letter B", "letter BB"),
                EXAMPLE.replace("letter B", "letter É"),
                EXAMPLE.replace("0b8f5f0a", "0B8F5F0A"),
                EXAMPLE.replace("0b8f5f0a-", "0b8f5f0a"),
                EXAMPLE.replaceFirst("store .*", "store " + "-".repeat(36)),
                EXAMPLE.replaceFirst("team .*", "team "),
                EXAMPLE.replaceFirst("team .*", "team  "),
                EXAMPLE.replaceFirst("team .*", "team " + "x".repeat(301)),
                EXAMPLE.replaceFirst("team .*", "team " + "x".repeat(5_000)),
                EXAMPLE.replaceFirst("team .*", "team ab\u202Ecd"),
                EXAMPLE.replaceFirst("team .*", "team ab\u0007cd"),
                EXAMPLE.replaceFirst("team .*", "team ab\u2028cd"),
                EXAMPLE.replaceFirst("team .*", "team ab\u200Bcd"),
                EXAMPLE.replaceFirst("team .*", "team ab\nteam cd"),
                EXAMPLE.replaceFirst("age1.*", "age1" + "q".repeat(58)),
                EXAMPLE.replaceFirst("age1.*", recipient.substring(0, 61) + (recipient.endsWith("q") ? "p" : "q")),
                EXAMPLE.replaceFirst("age1.*", "age1pq" + "q".repeat(56)),
                EXAMPLE.replaceFirst("signing .*", "signing " + "0".repeat(64)),
                EXAMPLE.replaceFirst("signing .*", "signing 01" + "0".repeat(62)),
                EXAMPLE.replaceFirst("signing .*", "signing " + "f".repeat(64)),
                EXAMPLE.replaceFirst("signing .*", "signing " + "a".repeat(63)))) {
            assertEquals(Optional.empty(), StoreCard.parse(bytes(wrong)), wrong);
        }
        assertEquals(Optional.empty(), StoreCard.parse(new byte[1 << 20]));
        byte[] notUnicode = bytes(EXAMPLE.replace("Één", "XXn"));
        notUnicode[EXAMPLE.indexOf("Één")] = (byte) 0xC3;
        assertEquals(Optional.empty(), StoreCard.parse(notUnicode));
    }

    /// To the points of small order everybody has the key, so a bundle to such a "recipient" would be open.
    @Test
    void refusesARecipientToWhomEverybodyHasTheKey() {
        for (String point : List.of(
                "0".repeat(64),
                "01" + "0".repeat(62),
                "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
                "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f")) {
            String recipient = Bech32.getEncoder()
                    .encode("age", HexFormat.of().parseHex(point))
                    .toString();
            String wrong = EXAMPLE.replaceFirst("age1.*", recipient);
            assertEquals(Optional.empty(), StoreCard.parse(bytes(wrong)), point);
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new StoreCard(B.id, 'B', B.card.team(), recipient, B.card.verifier()));
        }
    }

    @Test
    void aCardWithAnyByteChangedIsNoneOrHasOtherWords() {
        Random chance = new Random(7);
        byte[] whole = bytes(EXAMPLE);
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= (byte) (1 << chance.nextInt(8));
            StoreCard.parse(changed)
                    .ifPresent(card -> assertNotEquals(WORDS, String.join(" ", card.words()), "byte of the card"));
            assertEquals(Optional.empty(), StoreCard.parse(Arrays.copyOf(whole, at)));
        }
    }

    @Test
    void leavesOutOfItsOwnTeamWhatNobodySees() {
        try (ExchangeKeys keys = ExchangeKeys.of(ExchangeKeys.fresh())) {
            StoreCard card = keys.card(A.id, 'A', ShortText.of("Veilig\u00ADheids\u202Ehuis"));
            assertEquals("Veiligheidshuis", card.team().value());
            assertEquals(Optional.of(card), StoreCard.parse(card.encode()));
        }
    }
}
