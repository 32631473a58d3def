package nl.casustafel.vault.bundle;

import static nl.casustafel.vault.bundle.Stores.A;
import static nl.casustafel.vault.bundle.Stores.B;
import static nl.casustafel.vault.bundle.Stores.bytes;
import static nl.casustafel.vault.bundle.Stores.done;
import static nl.casustafel.vault.bundle.Stores.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.vault.export.Hashed;
import org.junit.jupiter.api.Test;

/// A bundle is untrusted input: whatever is done to it ends in a refusal, never in an exception and never in
/// content that differs (ASVS 11.2.5).
class BundleDamageTest {
    /// Of the large bundle; of the small one every byte is tried. In full: 600.
    private static final int FLIPS = Integer.getInteger("casustafel.flips", 40);
    private static final int CHUNK = 64 << 10;
    private static final Set<BundleRefusal> OUTSIDE = EnumSet.of(BundleRefusal.DAMAGED, BundleRefusal.NOT_FOR_US);
    private static final Map.Entry<String, byte[]> PICTURE = Map.entry(Stores.PICTURE, new byte[] {1, 2, 3});
    private static final Map.Entry<String, byte[]> CASES = Map.entry(Stores.CASES, bytes("[]"));

    private final Random chance = new Random(Long.getLong("casustafel.seed", 20261122L));

    @Test
    void refusesEveryByteChanged() {
        byte[] whole = A.sealedFor(B);
        for (int at = 0; at < whole.length; at++) {
            refused(flipped(whole, at), "byte " + at);
        }
        assertTrue(B.open(whole).isDone(), "or all of this shows nothing");
    }

    @Test
    void refusesEveryLengthButItsOwn() {
        byte[] whole = A.sealedFor(B);
        for (int length = 0; length < whole.length; length++) {
            refused(Arrays.copyOf(whole, length), "length " + length);
        }
        for (int more : List.of(1, 15, 16, 17, 100, CHUNK + 16, 1 << 20)) {
            refused(Arrays.copyOf(whole, whole.length + more), more + " zeros more");
            byte[] noise = new byte[more];
            chance.nextBytes(noise);
            refused(Stores.joined(whole, noise), more + " bytes more");
        }
        refused(Stores.joined(whole, whole), "twice");
        assertTrue(B.open(whole).isDone());
    }

    /// Age seals pieces of 64 KiB each by itself; that they are all there and in order is tried too.
    @Test
    void refusesALargeOneWithAByteChangedOrAPieceMovedOrGone() {
        byte[] content = new byte[5 * CHUNK];
        chance.nextBytes(content);
        byte[] whole = done(Bundle.seal(A.keys, B.card, A.head(B), new TreeMap<>(Map.of(Stores.PICTURE, content))));
        for (int i = 0; i < FLIPS; i++) {
            int at = chance.nextInt(whole.length);
            refused(flipped(whole, at), "byte " + at);
            int length = chance.nextInt(whole.length);
            refused(Arrays.copyOf(whole, length), "length " + length);
        }
        int piece = CHUNK + 16;
        int first = firstPiece(whole);
        for (int one = 0; one < 4; one++) {
            int at = first + one * piece;
            refused(
                    Stores.joined(Arrays.copyOf(whole, at), Arrays.copyOfRange(whole, at + piece, whole.length)),
                    "gone");
            refused(Arrays.copyOf(whole, at), "cut between pieces");
            byte[] moved = whole.clone();
            System.arraycopy(whole, at, moved, at + piece, piece);
            refused(moved, "moved");
        }
        assertTrue(B.open(whole).isDone());
    }

    /// The last pieces hold the directory of the zip, which nobody unpacks.
    @Test
    void refusesWhatIsWrongBehindTheLastFile() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < 2_000; i++) {
            files.put("files/" + new UUID(7, i), new byte[0]);
        }
        byte[] whole = done(Bundle.seal(A.keys, B.card, A.head(B), files));
        int piece = CHUNK + 16;
        int last = whole.length - (whole.length - firstPiece(whole)) % piece;
        for (int at : List.of(whole.length - 1, last, last - 1, last - piece)) {
            refused(flipped(whole, at), "byte " + at);
            refused(Arrays.copyOf(whole, at), "length " + at);
        }
        refused(Arrays.copyOf(whole, whole.length + 1), "a zero more");
        refused(Stores.joined(whole, Arrays.copyOfRange(whole, last, whole.length)), "the last piece twice");
        assertTrue(B.open(whole).isDone());
    }

    @Test
    void refusesNoiseAndOtherFiles() throws IOException {
        for (String start : List.of(
                "",
                "age-encryption.org/v1\n",
                "age-encryption.org/v1\n-> X25519\n--- \n",
                "age-encryption.org/v1\n-> X25519 AAAA\nAAAA\n--- AAAA\n",
                "age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 18\nAAAA\n--- AAAA\n")) {
            byte[] noise = new byte[400];
            chance.nextBytes(noise);
            refused(Stores.joined(bytes(start), noise), start);
            refused(bytes(start), start);
        }
        byte[] inside = B.inside(A.sealedFor(B));
        refused(inside, "not encrypted");
        assertEquals(BundleRefusal.DAMAGED, refusal(B.open(B.encrypted(new byte[0]))));
        assertEquals(BundleRefusal.DAMAGED, refusal(B.open(B.encrypted(A.card.encode()))));
    }

    /// By somebody who can write to B, with the zip of A.
    @Test
    void nothingChangedInsideIsTakenForWhatWasSigned() throws IOException {
        byte[] inside = B.inside(A.sealedFor(B));
        Bundle.Opened whole = done(B.open(B.encrypted(inside)));
        int opened = 0;
        for (int at = 0; at < inside.length; at++) {
            if (B.open(B.encrypted(flipped(inside, at)))
                    instanceof Outcome.Done<Bundle.Opened, BundleRefusal>(Bundle.Opened other)) {
                assertEquals(whole.head(), other.head());
                whole.files()
                        .forEach((name, content) -> assertEquals(
                                HexFormat.of().formatHex(content),
                                HexFormat.of().formatHex(other.files().get(name)),
                                name));
                opened++;
            }
        }
        assertTrue(opened < inside.length / 2, "only what says nothing of the content: " + opened);
    }

    @Test
    void aSignedManifestMustBeWrittenExactly() throws IOException {
        String right = manifest();
        assertTrue(B.open(signed(right, PICTURE, CASES)).isDone());
        for (String wrong : List.of(
                right.replace("\n", "\r\n"),
                right + "\n",
                right + "x",
                right.strip(),
                right + right.lines().toList().getLast() + "\n",
                right.replace("file ", "file  "),
                right.replace("at 2026-11-22T22:30:00Z", "at 2026-11-22T22:30:00.000Z"),
                right.replace("at 2026-11-22T22:30:00Z", "at 2026-02-30T22:30:00Z"),
                right.replace("schema 15", "schema 015"),
                right.replace("manner lent", "manner given"),
                right.replace("manner lent", "manner LENT"),
                right.replace("purpose ", "purpose " + "x".repeat(300)),
                right.replaceFirst("purpose .*", "purpose  "),
                right.replace("log 4711", "log 04711"),
                right.replace(A.id.toString(), "0-0-0-0-0" + "0".repeat(27)),
                right.replace(Stores.PICTURE, "../x"),
                right.replace(Stores.PICTURE, Stores.PICTURE + "\u0000"),
                "\uFEFF" + right,
                " " + right,
                "")) {
            assertEquals(BundleRefusal.DAMAGED, refusal(B.open(signed(wrong, PICTURE, CASES))), wrong);
        }
        assertEquals(
                BundleRefusal.DAMAGED,
                refusal(B.open(B.encrypted(A.zip(Stores.joined(bytes(right), new byte[] {(byte) 0xFF}), List.of())))));
    }

    /// Even the store whose card we have cannot give more, less or other than it signed.
    @Test
    void exactlyTheSignedFilesMustBeThere() throws IOException {
        String right = manifest();
        Map.Entry<String, byte[]> other = Map.entry("files/" + Stores.BUNDLE, new byte[] {1});
        Map.Entry<String, byte[]> outside = Map.entry("../x", new byte[] {1});
        Map.Entry<String, byte[]> empty = Map.entry(Stores.CASES, new byte[0]);
        assertDamaged(signed(right));
        assertDamaged(signed(right, PICTURE));
        assertDamaged(signed(right, CASES, PICTURE));
        assertDamaged(signed(right, PICTURE, empty));
        assertDamaged(signed(right, PICTURE, CASES, other));
        assertDamaged(signed(right, PICTURE, CASES, outside));
        assertDamaged(signed(right, outside, PICTURE, CASES));
        assertDamaged(signed(right, PICTURE, CASES, Map.entry("tables/", new byte[0])));
        byte[] twins = A.zip(bytes(right), List.of(PICTURE, CASES, other));
        assertDamaged(B.encrypted(replaced(twins, other.getKey(), Stores.PICTURE)));
        assertDamaged(B.encrypted(Stores.zip(List.of(
                PICTURE,
                Map.entry("manifest.txt", bytes(right)),
                Map.entry("manifest.sig", A.signature(bytes(right))),
                CASES))));
        assertDamaged(B.encrypted(Stores.zip(List.of(Map.entry("manifest.txt", bytes(right)), PICTURE, CASES))));
        assertTrue(B.open(signed(right, PICTURE, CASES)).isDone());
    }

    /// Each is broken behind the limit, so that whoever unpacks further calls it damaged.
    @Test
    void aSmallFileThatUnpacksWithoutEndIsRefused() throws IOException {
        byte[] stranger = B.encrypted(bomb(List.of(), "manifest.txt", 2));
        assertTrue(stranger.length < 1 << 14);
        assertTooLarge(stranger, "by anybody");
        byte[] said = bytes(new String(A.head(B).encode(), StandardCharsets.UTF_8) + "file " + "0".repeat(64) + " "
                + Stores.PICTURE + "\n");
        Map.Entry<String, byte[]> manifest = Map.entry("manifest.txt", said);
        assertTooLarge(B.encrypted(bomb(List.of(manifest), "manifest.sig", 2)), "by whoever names a sender we know");
        List<Map.Entry<String, byte[]>> signed = List.of(manifest, Map.entry("manifest.sig", A.signature(said)));
        assertTooLarge(B.encrypted(bomb(signed, Stores.PICTURE, 202)), "by a sender we know");
        assertTooLarge(new byte[Bundle.LARGEST + (9 << 20)], "more than a bundle can be");
    }

    private static void assertTooLarge(byte[] file, String what) {
        assertEquals(BundleRefusal.TOO_LARGE, refusal(B.open(file)), what);
    }

    private static byte[] bomb(List<Map.Entry<String, byte[]>> before, String name, int mib) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : before) {
                put(zip, entry.getKey(), entry.getValue());
            }
            zeros(zip, name, mib);
        }
        byte[] whole = bytes.toByteArray();
        int directory = new String(whole, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        return Arrays.copyOf(whole, directory - 300);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static void zeros(ZipOutputStream zip, String name, int mib) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        byte[] piece = new byte[1 << 20];
        for (int i = 0; i < mib; i++) {
            zip.write(piece);
        }
        zip.closeEntry();
    }

    /// Of the two files, in the order of their names.
    private static String manifest() {
        StringBuilder text = new StringBuilder(new String(A.head(B).encode(), StandardCharsets.UTF_8));
        for (Map.Entry<String, byte[]> file : List.of(PICTURE, CASES)) {
            text.append("file ")
                    .append(HexFormat.of().formatHex(Hashed.sha256().digest(file.getValue())))
                    .append(' ')
                    .append(file.getKey())
                    .append('\n');
        }
        return text.toString();
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static byte[] signed(String manifest, Map.Entry<String, byte[]>... entries) throws IOException {
        return B.encrypted(A.zip(bytes(manifest), List.of(entries)));
    }

    private static byte[] replaced(byte[] zip, String name, String by) {
        assertEquals(name.length(), by.length());
        return new String(zip, StandardCharsets.ISO_8859_1).replace(name, by).getBytes(StandardCharsets.ISO_8859_1);
    }

    /// Behind the header, whose last line begins with three hyphens, and 16 bytes of chance.
    private static int firstPiece(byte[] whole) {
        String text = new String(whole, StandardCharsets.ISO_8859_1);
        return text.indexOf('\n', text.indexOf("\n--- ") + 1) + 1 + 16;
    }

    private byte[] flipped(byte[] whole, int at) {
        byte[] changed = whole.clone();
        changed[at] ^= (byte) (1 << chance.nextInt(8));
        return changed;
    }

    private static void refused(byte[] file, String what) {
        BundleRefusal refusal = refusal(B.open(file));
        assertNotNull(refusal, () -> "opened: " + what);
        assertTrue(OUTSIDE.contains(refusal), refusal + ": " + what);
    }

    private static void assertDamaged(byte[] file) {
        assertEquals(BundleRefusal.DAMAGED, refusal(B.open(file)));
    }
}
