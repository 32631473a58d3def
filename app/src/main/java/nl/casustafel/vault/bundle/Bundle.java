package nl.casustafel.vault.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.vault.export.Hashed;
import nl.casustafel.vault.key.AgeLetter;
import nl.casustafel.vault.key.KeyRefusal;

/// The file that goes on the stick: dossiers from one store for one other, signed inside and encrypted
/// outside, because the encryption alone tells nothing of the sender. All in memory; nothing is written to a
/// disk here. Whether a bundle was taken in before is for the caller to know.
public final class Bundle {
    /// Bytes that the files in a bundle may have together.
    public static final int LARGEST = 100 << 20;

    static final String SIGNATURE = "manifest.sig";

    /// So that no other signature with these keys is ever one over a bundle.
    private static final byte[] DOMAIN = "casustafel/1/bundle\n".getBytes(StandardCharsets.US_ASCII);

    private static final int LARGEST_HEAD = 1 << 20;
    /// What zip and age put around the files.
    private static final int AROUND = 8 << 20;
    /// When a file was packed is nobody's business. Before this month a zip would tell the time zone.
    private static final LocalDateTime PACKED = LocalDateTime.of(1980, 2, 1, 0, 0);

    private Bundle() {}

    /// What was in a bundle that held in every respect.
    public record Opened(BundleHead head, StoreCard sender, SortedMap<String, byte[]> files) {}

    /// The bytes of the file. `TOO_LARGE`: more than [#LARGEST] bytes or 5,000 files. A name other than
    /// `tables/….csv` or `files/<id>`, or a head of another recipient, is a bug and throws.
    ///
    /// @param head without hashes
    public static Outcome<byte[], BundleRefusal> seal(
            ExchangeKeys sender, StoreCard recipient, BundleHead head, SortedMap<String, byte[]> files) {
        long size = files.values().stream().mapToLong(content -> content.length).sum();
        if (size > LARGEST || files.size() > BundleHead.MOST_FILES) {
            return Outcome.refused(BundleRefusal.TOO_LARGE);
        }
        SortedMap<String, String> hashes = new TreeMap<>();
        files.forEach((name, content) -> hashes.put(name, hash(content)));
        byte[] manifest = head.with(hashes).encode();
        requireSound(manifest, recipient);
        try {
            // Room for what does not shrink, so that growing does not take three times as much.
            ByteArrayOutputStream sealed = new ByteArrayOutputStream((int) (size + size / 1024) + (1 << 16));
            try (ZipOutputStream zip =
                    new ZipOutputStream(AgeLetter.seal(recipient.recipient(), sealed), StandardCharsets.UTF_8)) {
                put(zip, BundleHead.NAME, manifest);
                put(zip, SIGNATURE, sender.sign(signed(manifest)));
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    put(zip, file.getKey(), file.getValue());
                }
            }
            return Outcome.done(sealed.toByteArray());
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
    }

    /// Opens a stranger's file. Nothing but the manifest is looked at before the signature was found to be
    /// that of a known store.
    ///
    /// @param known card of a store whose words were compared
    public static Outcome<Opened, BundleRefusal> open(
            byte[] file, ExchangeKeys own, UUID ownStore, Function<UUID, Optional<StoreCard>> known) {
        if (file.length > LARGEST + AROUND) {
            return Outcome.refused(BundleRefusal.TOO_LARGE);
        }
        return switch (own.open(file)) {
            case Outcome.Refused<InputStream, KeyRefusal>(KeyRefusal refusal) ->
                Outcome.refused(refusal == KeyRefusal.WRONG ? BundleRefusal.NOT_FOR_US : BundleRefusal.DAMAGED);
            case Outcome.Done<InputStream, KeyRefusal>(InputStream plain) -> {
                try (Parcel parcel = new Parcel(plain)) {
                    yield Outcome.done(opened(parcel, ownStore, known));
                } catch (Refused e) {
                    yield Outcome.refused(e.refusal());
                }
            }
        };
    }

    private static Opened opened(Parcel parcel, UUID ownStore, Function<UUID, Optional<StoreCard>> known)
            throws Refused {
        byte[] manifest = parcel.next(BundleHead.NAME, LARGEST_HEAD);
        BundleHead head = BundleHead.parse(manifest);
        require(head.recipient().equals(ownStore), BundleRefusal.NOT_FOR_US);
        StoreCard sender = known.apply(head.sender())
                .filter(card -> card.store().equals(head.sender()))
                .orElseThrow(() -> new Refused(BundleRefusal.UNKNOWN_SENDER));
        byte[] signature = parcel.next(SIGNATURE, LARGEST_HEAD);
        require(sender.signed(signed(manifest), signature), BundleRefusal.NOT_SIGNED_BY_SENDER);
        SortedMap<String, byte[]> files = files(parcel, head);
        parcel.end();
        return new Opened(head, sender, files);
    }

    /// Exactly those the manifest names, in its order.
    private static SortedMap<String, byte[]> files(Parcel parcel, BundleHead head) throws Refused {
        SortedMap<String, byte[]> files = new TreeMap<>();
        int left = LARGEST;
        for (Map.Entry<String, String> said : head.hashes().entrySet()) {
            byte[] content = parcel.next(said.getKey(), left);
            require(hash(content).equals(said.getValue()), BundleRefusal.DAMAGED);
            left -= content.length;
            files.put(said.getKey(), content);
        }
        return files;
    }

    private static void require(boolean holds, BundleRefusal otherwise) throws Refused {
        if (!holds) {
            throw new Refused(otherwise);
        }
    }

    /// A bundle that its reader would refuse is not made.
    private static void requireSound(byte[] manifest, StoreCard recipient) {
        try {
            if (BundleHead.parse(manifest).recipient().equals(recipient.store())) {
                return;
            }
        } catch (Refused _) {
            // Told below.
        }
        throw new IllegalArgumentException("no manifest for this recipient");
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(PACKED);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] signed(byte[] manifest) {
        byte[] message = Arrays.copyOf(DOMAIN, DOMAIN.length + manifest.length);
        System.arraycopy(manifest, 0, message, DOMAIN.length, manifest.length);
        return message;
    }

    private static String hash(byte[] content) {
        return HexFormat.of().formatHex(Hashed.sha256().digest(content));
    }
}
