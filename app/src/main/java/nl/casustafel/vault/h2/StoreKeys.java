package nl.casustafel.vault.h2;

import java.util.Arrays;
import java.util.HexFormat;

/// The three secrets H2 is opened with, each derived from the data key and never from a passphrase.
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

    /// `<file key> <user password>` as H2 wants it; H2 wipes the array it is given.
    char[] forOwner() {
        return together(owner);
    }

    char[] forDesk() {
        return together(desk);
    }

    /// The password of the session's user alone, in hexadecimal, for `create user`.
    String deskPassword() {
        return HexFormat.of().formatHex(desk);
    }

    private char[] together(byte[] user) {
        HexFormat hex = HexFormat.of();
        char[] joined = new char[file.length * 2 + 1 + user.length * 2];
        int at = 0;
        for (byte b : file) {
            joined[at++] = hex.toHighHexDigit(b);
            joined[at++] = hex.toLowHexDigit(b);
        }
        joined[at++] = ' ';
        for (byte b : user) {
            joined[at++] = hex.toHighHexDigit(b);
            joined[at++] = hex.toLowHexDigit(b);
        }
        return joined;
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
