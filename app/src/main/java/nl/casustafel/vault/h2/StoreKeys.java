package nl.casustafel.vault.h2;

import java.util.Arrays;
import java.util.HexFormat;
import nl.casustafel.vault.page.PageVault;

/// The three secrets a store is opened with, each derived from the data key and never from a passphrase.
/// Wiped on close; has no readable form.
public final class StoreKeys implements AutoCloseable {
    private final byte[] file;
    private final byte[] owner;
    private final byte[] desk;

    /// Takes over the arrays and wipes them on close.
    public StoreKeys(byte[] file, byte[] owner, byte[] desk) {
        this.file = file;
        this.owner = owner;
        this.desk = desk;
    }

    /// The vault below the database, under the file key; the caller closes it.
    PageVault vault() {
        return PageVault.open(file);
    }

    /// As H2 wants it; H2 wipes the array it is given.
    char[] forOwner() {
        return hexadecimal(owner);
    }

    char[] forDesk() {
        return hexadecimal(desk);
    }

    /// The password of the session's user alone, in hexadecimal, for `create user`.
    String deskPassword() {
        return HexFormat.of().formatHex(desk);
    }

    /// The password of the database's owner alone, in hexadecimal, for `alter user`.
    String ownerPassword() {
        return HexFormat.of().formatHex(owner);
    }

    private static char[] hexadecimal(byte[] user) {
        HexFormat hex = HexFormat.of();
        char[] digits = new char[user.length * 2];
        int at = 0;
        for (byte b : user) {
            digits[at++] = hex.toHighHexDigit(b);
            digits[at++] = hex.toLowHexDigit(b);
        }
        return digits;
    }

    @Override
    public void close() {
        Arrays.fill(file, (byte) 0);
        Arrays.fill(owner, (byte) 0);
        Arrays.fill(desk, (byte) 0);
    }

    @Override
    public String toString() {
        return "StoreKeys[]";
    }
}
