package nl.casustafel.vault.bundle;

import static nl.casustafel.vault.bundle.Stores.A;
import static nl.casustafel.vault.bundle.Stores.B;
import static nl.casustafel.vault.bundle.Stores.C;
import static nl.casustafel.vault.bundle.Stores.bytes;
import static nl.casustafel.vault.bundle.Stores.done;
import static nl.casustafel.vault.bundle.Stores.known;
import static nl.casustafel.vault.bundle.Stores.refusal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.vault.export.Hashed;
import org.junit.jupiter.api.Test;

/// Who can make a bundle that somebody takes in: the store that is named in it, for the store that is named
/// in it, and nobody else (DEC-22, ASVS 11.2.5).
class BundleTest {
    @Test
    void givesTheRecipientWhatTheSenderPutIn() {
        Bundle.Opened opened = done(B.open(A.sealedFor(B)));
        BundleHead head = opened.head();
        assertEquals(A.head(B), A.head(B).with(new TreeMap<>()));
        assertEquals(A.head(B), head.with(new TreeMap<>()));
        assertEquals(Stores.files().keySet(), head.hashes().keySet());
        assertEquals(A.card, opened.sender());
        assertEquals(Stores.files().keySet(), opened.files().keySet());
        Stores.files().forEach((name, content) -> {
            assertArrayEquals(content, opened.files().get(name));
            assertEquals(
                    HexFormat.of().formatHex(Hashed.sha256().digest(content)),
                    head.hashes().get(name));
        });
    }

    @Test
    void carriesNoFilesAndEmptyOnesAndLargeOnes() {
        done(B.open(done(Bundle.seal(A.keys, B.card, A.head(B), new TreeMap<>()))));
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(Stores.CASES, new byte[0]);
        files.put(Stores.PICTURE, new byte[3 << 20]);
        Bundle.Opened opened = done(B.open(done(Bundle.seal(A.keys, B.card, A.head(B), files))));
        files.forEach(
                (name, content) -> assertArrayEquals(content, opened.files().get(name)));
    }

    @Test
    void keepsEveryMannerAndTextsInAnyLanguage() {
        for (Manner manner : Manner.values()) {
            BundleHead.Reason reason = new BundleHead.Reason(
                    manner, ShortText.of("Zoë’s moeder 😀 belt"), ShortText.of("x".repeat(ShortText.MAX)));
            BundleHead head = BundleHead.of(
                    Stores.BUNDLE, A.id, B.id, A.head(B).created(), 15, reason, new BundleHead.LogHead(0, "0"));
            byte[] file = done(Bundle.seal(A.keys, B.card, head, Stores.files()));
            assertEquals(reason, done(B.open(file)).head().reason());
        }
    }

    @Test
    void isOpenedByNobodyElse() {
        assertEquals(BundleRefusal.NOT_FOR_US, refusal(C.open(A.sealedFor(B))));
        assertEquals(BundleRefusal.NOT_FOR_US, refusal(A.open(A.sealedFor(B))), "not even by its sender");
    }

    @Test
    void isNotTakenFromAStoreWhoseCardIsNotKnown() {
        assertEquals(BundleRefusal.UNKNOWN_SENDER, refusal(Bundle.open(A.sealedFor(B), B.keys, B.id, known(C))));
        assertEquals(
                BundleRefusal.UNKNOWN_SENDER,
                refusal(Bundle.open(A.sealedFor(B), B.keys, B.id, id -> Optional.of(C.card))),
                "a card of another store is none");
    }

    @Test
    void isNotTakenFromWhoeverSignsInAnotherName() {
        byte[] forged = done(Bundle.seal(C.keys, B.card, A.head(B), Stores.files()));
        assertEquals(BundleRefusal.NOT_SIGNED_BY_SENDER, refusal(B.open(forged)));
    }

    /// Age alone would let this pass: B can open it, and anybody can write to C.
    @Test
    void isNotTakenWhenTheRecipientSendsItOnUnchanged() throws IOException {
        byte[] forwarded = C.encrypted(B.inside(A.sealedFor(B)));
        assertEquals(BundleRefusal.NOT_FOR_US, refusal(C.open(forwarded)));
        assertTrue(Bundle.open(forwarded, C.keys, B.id, known(A, B, C)).isDone(), "nothing else was wrong with it");
    }

    @Test
    void isNotTakenWhenTheRecipientSendsItOnInTheNameOfTheFirst() throws IOException {
        byte[] manifest = bytes(manifest(A, B).replace("to " + B.id, "to " + C.id));
        List<Map.Entry<String, byte[]>> entries = List.of(
                Map.entry("manifest.txt", manifest),
                Map.entry("manifest.sig", A.signature(bytes(manifest(A, B)))),
                Map.entry(Stores.PICTURE, new byte[] {1, 2, 3}),
                Map.entry(Stores.CASES, bytes("[{\"number\":\"2026-A-011\"}]")));
        assertEquals(BundleRefusal.NOT_SIGNED_BY_SENDER, refusal(C.open(C.encrypted(Stores.zip(entries)))));
    }

    @Test
    void aSignatureOverSomethingElseIsNone() throws IOException {
        byte[] manifest = bytes(manifest(A, B));
        for (byte[] signature : List.of(
                A.keys.sign(manifest),
                new byte[64],
                new byte[0],
                new byte[63],
                Arrays.copyOf(A.signature(manifest), 65))) {
            byte[] zip = Stores.zip(List.of(Map.entry("manifest.txt", manifest), Map.entry("manifest.sig", signature)));
            assertEquals(BundleRefusal.NOT_SIGNED_BY_SENDER, refusal(B.open(B.encrypted(zip))));
        }
    }

    @Test
    void aNewerOneIsCalledNewer() throws IOException {
        for (String version : List.of("2", "17")) {
            byte[] later = B.encrypted(Stores.zip(
                    List.of(Map.entry("manifest.txt", bytes("casustafel bundle " + version + "\nsomething else\n")))));
            assertEquals(BundleRefusal.NEWER, refusal(B.open(later)));
        }
        for (String version : List.of("0", "01", "-2", "", "1.5")) {
            byte[] none = B.encrypted(Stores.zip(
                    List.of(Map.entry("manifest.txt", bytes("casustafel bundle " + version + "\nsomething else\n")))));
            assertEquals(BundleRefusal.DAMAGED, refusal(B.open(none)));
        }
    }

    @Test
    void isNotMadeWhenItIsTooLarge() {
        byte[] large = new byte[20 << 20];
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < 11; i++) {
            files.put("files/" + new UUID(7, i), large);
        }
        assertTooLarge(files);
        files.clear();
        for (int i = 0; i <= BundleHead.MOST_FILES; i++) {
            files.put("files/" + new UUID(7, i), new byte[0]);
        }
        assertTooLarge(files);
        files.pollFirstEntry();
        assertEquals(
                BundleHead.MOST_FILES,
                done(B.open(done(Bundle.seal(A.keys, B.card, A.head(B), files))))
                        .files()
                        .size());
    }

    private static void assertTooLarge(SortedMap<String, byte[]> files) {
        assertEquals(Outcome.refused(BundleRefusal.TOO_LARGE), Bundle.seal(A.keys, B.card, A.head(B), files));
    }

    @Test
    void isNotMadeForAnotherThanItNamesNorWithNamesOfItsOwn() {
        assertThrows(IllegalArgumentException.class, () -> Bundle.seal(A.keys, C.card, A.head(B), Stores.files()));
        for (String name :
                Set.of("../x", "tables/../x.csv", "tables/A.csv", "tables/.csv", "files/x", "manifest.txt")) {
            SortedMap<String, byte[]> files = new TreeMap<>(Map.of(name, new byte[1]));
            assertThrows(IllegalArgumentException.class, () -> Bundle.seal(A.keys, B.card, A.head(B), files), name);
        }
        BundleHead two = BundleHead.of(
                Stores.BUNDLE,
                A.id,
                B.id,
                A.head(B).created(),
                15,
                new BundleHead.Reason(Manner.LENT, new ShortText("een\nlog 1 X"), ShortText.of("twee")),
                A.head(B).log());
        assertThrows(IllegalArgumentException.class, () -> Bundle.seal(A.keys, B.card, two, Stores.files()));
    }

    @Test
    void keysWorkUntilTheyAreWipedAndSayNothing() {
        byte[] secret = ExchangeKeys.fresh();
        assertFalse(Arrays.equals(secret, ExchangeKeys.fresh()));
        ExchangeKeys keys = ExchangeKeys.of(secret);
        Arrays.fill(secret, (byte) 0);
        byte[] file = done(Bundle.seal(keys, B.card, A.head(B), Stores.files()));
        assertInstanceOf(Outcome.Refused.class, keys.open(file));
        assertEquals("ExchangeKeys", keys.toString());
        keys.close();
        keys.close();
        assertThrows(IllegalStateException.class, () -> keys.sign(new byte[1]));
        assertThrows(IllegalStateException.class, () -> keys.open(file));
        assertThrows(IllegalStateException.class, () -> keys.card(A.id, 'A', ShortText.of("team")));
        assertThrows(IllegalArgumentException.class, () -> ExchangeKeys.of(new byte[63]));
    }

    /// What the purpose tells stays out of logs.
    @Test
    void saysNothingOfThePurpose() {
        assertFalse(A.head(B).toString().contains("verhuizing"));
        assertFalse(done(B.open(A.sealedFor(B))).toString().contains("verhuizing"));
    }

    private static String manifest(Stores sender, Stores recipient) {
        SortedMap<String, String> hashes = new TreeMap<>();
        Stores.files()
                .forEach((name, content) -> hashes.put(
                        name, HexFormat.of().formatHex(Hashed.sha256().digest(content))));
        return new String(sender.head(recipient).with(hashes).encode(), StandardCharsets.UTF_8);
    }
}
