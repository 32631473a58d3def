package nl.casustafel.vault.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.vault.key.AgeLetter;
import org.jspecify.annotations.Nullable;

/// Three stores that have each other's cards, and what somebody who knows the format can make by hand.
final class Stores {
    static final UUID BUNDLE = UUID.fromString("5c1e6a50-61b2-4a8f-8ad0-3d9f3b0a7e11");
    static final String CASES = "tables/casefile_case.csv";
    static final String PICTURE = "files/77b0e6a4-3f0d-4a39-9d67-1f6f2e0a4c55";

    static final Stores A = new Stores("6f1c3b1e-8a52-4a51-9c55-3f2f6f0a7d10", 'A', 0);
    static final Stores B = new Stores("0b8f5f0a-2f44-4c58-9d0e-6a7c11d2e3f4", 'B', 64);
    static final Stores C = new Stores("c3d9a7f2-1b6e-4f3a-8c2d-5e4f3a2b1c0d", 'C', 128);

    final UUID id;
    final ExchangeKeys keys;
    final StoreCard card;

    private Stores(String id, char letter, int start) {
        this.id = UUID.fromString(id);
        byte[] secret = new byte[ExchangeKeys.BYTES];
        for (int i = 0; i < secret.length; i++) {
            secret[i] = (byte) (start + i);
        }
        keys = ExchangeKeys.of(secret);
        card = keys.card(this.id, letter, ShortText.of("Zorg- en Veiligheidshuis " + letter));
    }

    static Function<UUID, Optional<StoreCard>> known(Stores... stores) {
        return id -> Stream.of(stores)
                .filter(store -> store.id.equals(id))
                .map(store -> store.card)
                .findFirst();
    }

    BundleHead head(Stores recipient) {
        return BundleHead.of(
                BUNDLE,
                id,
                recipient.id,
                Instant.parse("2026-11-22T22:30:00Z"),
                15,
                new BundleHead.Reason(
                        Manner.LENT, ShortText.of("Overname na verhuizing"), ShortText.of("Wpga art. 4 en 5")),
                new BundleHead.LogHead(4711, "7JZM5-ZXKAT-78SPP-MWFBK-5S1XQ"));
    }

    static SortedMap<String, byte[]> files() {
        return new TreeMap<>(Map.of(CASES, bytes("[{\"number\":\"2026-A-011\"}]"), PICTURE, new byte[] {1, 2, 3}));
    }

    byte[] sealedFor(Stores recipient) {
        return done(Bundle.seal(keys, recipient.card, head(recipient), files()));
    }

    Outcome<Bundle.Opened, BundleRefusal> open(byte[] file) {
        return Bundle.open(file, keys, id, known(A, B, C));
    }

    /// What this store can decrypt.
    byte[] inside(byte[] file) throws IOException {
        return done(keys.open(file)).readAllBytes();
    }

    /// Encrypts anything to this store, as anybody who has its card can.
    byte[] encrypted(byte[] plain) throws IOException {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        try (OutputStream out = AgeLetter.seal(card.recipient(), sealed)) {
            out.write(plain);
        }
        return sealed.toByteArray();
    }

    /// The signature as `docs/bundle-format.md` tells it.
    byte[] signature(byte[] manifest) {
        return keys.sign(joined(bytes("casustafel/1/bundle\n"), manifest));
    }

    /// A manifest of this store, its signature, and these entries behind it.
    byte[] zip(byte[] manifest, List<Map.Entry<String, byte[]>> entries) throws IOException {
        return zip(Stream.concat(
                        Stream.of(Map.entry("manifest.txt", manifest), Map.entry("manifest.sig", signature(manifest))),
                        entries.stream())
                .toList());
    }

    static byte[] zip(List<Map.Entry<String, byte[]>> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> entry : entries) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    static <T> T done(Outcome<T, ?> outcome) {
        return switch (outcome) {
            case Outcome.Done<T, ?>(T value) -> value;
            case Outcome.Refused<T, ?> refused -> throw new AssertionError(refused);
        };
    }

    static @Nullable BundleRefusal refusal(Outcome<Bundle.Opened, BundleRefusal> outcome) {
        return outcome instanceof Outcome.Refused<Bundle.Opened, BundleRefusal>(BundleRefusal refusal) ? refusal : null;
    }
}
