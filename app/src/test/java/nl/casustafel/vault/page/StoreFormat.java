package nl.casustafel.vault.page;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Reads a file of the vault by `docs/store-format.md` alone, with nothing of the product: whoever has
/// the document and the key can do the same in another language.
public final class StoreFormat {
    private static final int SLOT = 1_060_864;

    private final byte[] file;
    private final byte[] id;
    private final SecretKeySpec key;

    public StoreFormat(byte[] file, byte[] storeKey) throws GeneralSecurityException {
        this.file = file;
        this.id = Arrays.copyOfRange(file, 32, 48);
        this.key = new SecretKeySpec(hkdf(storeKey, id), "AES");
        open(4068, 0, 0, 0, 4080, 16, Arrays.copyOf(file, 4068));
    }

    /// What the database sees, after the entries of the journal were put in their places.
    public byte[] content() throws GeneralSecurityException {
        long size = -1;
        long newest = -1;
        byte[] settled = file.clone();
        long[] turns = {turn(0), turn(1)};
        for (int slot : turns[0] < turns[1] ? new int[] {0, 1} : new int[] {1, 0}) {
            if (turns[slot] > 0) {
                ByteBuffer entry =
                        ByteBuffer.wrap(file).position(4096 + slot * SLOT).slice();
                newest = turns[slot];
                size = entry.getLong(24);
                int length = entry.getInt(4) * 4132;
                int place = (int) (2_125_824 + entry.getLong(16) * 4132);
                if (settled.length < place + length) {
                    settled = Arrays.copyOf(settled, place + length);
                }
                System.arraycopy(file, 4096 + slot * SLOT + 68, settled, place, length);
            }
        }
        if (newest < 0) {
            throw new GeneralSecurityException("no entry is whole");
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        StoreFormat places = new StoreFormat(settled, key, id);
        for (long page = 0; page * 4096 < size; page++) {
            content.writeBytes(places.record((int) (2_125_824 + page * 4132), page));
        }
        return Arrays.copyOf(content.toByteArray(), (int) size);
    }

    private StoreFormat(byte[] file, SecretKeySpec key, byte[] id) {
        this.file = file;
        this.key = key;
        this.id = id;
    }

    private byte[] record(int at, long page) throws GeneralSecurityException {
        long turn = ByteBuffer.wrap(file).getLong(at);
        return open(at + 8, 1, page, turn, at + 20, 4112, new byte[0]);
    }

    /// The turn of the entry in a slot, or 0 where it is not whole.
    private long turn(int slot) {
        int start = 4096 + slot * SLOT;
        ByteBuffer entry = ByteBuffer.wrap(file).position(start).slice();
        long turn = entry.getLong(8);
        int count = entry.getInt(4);
        ByteArrayOutputStream bound = new ByteArrayOutputStream();
        bound.write(file, start, 40);
        for (int i = 1; i <= count; i++) {
            bound.write(file, start + 68 + i * 4132 - 16, 16);
        }
        try {
            open(start + 40, 2, 0, turn, start + 52, 16, bound.toByteArray());
            for (int i = 0; i < count; i++) {
                record(start + 68 + i * 4132, entry.getLong(16) + i);
            }
            return turn;
        } catch (GeneralSecurityException _) {
            return 0;
        }
    }

    private byte[] open(int nonce, int use, long place, long turn, int at, int length, byte[] also)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(128, file, nonce, 12));
        cipher.updateAAD(ByteBuffer.allocate(40)
                .putInt(1)
                .putInt(use)
                .put(id)
                .putLong(place)
                .putLong(turn)
                .array());
        cipher.updateAAD(also);
        return cipher.doFinal(file, at, length);
    }

    /// RFC 5869 by hand: extract with the file id as salt, expand to 32 bytes.
    private static byte[] hkdf(byte[] storeKey, byte[] id) throws GeneralSecurityException {
        byte[] extracted = hmac(id, storeKey);
        byte[] label = "casustafel/page-vault/1".getBytes(StandardCharsets.US_ASCII);
        return hmac(extracted, Arrays.copyOf(label, label.length + 1), 1);
    }

    private static byte[] hmac(byte[] key, byte[] text, int... last) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        byte[] bytes = text.clone();
        for (int value : last) {
            bytes[bytes.length - 1] = (byte) value;
        }
        return mac.doFinal(bytes);
    }
}
