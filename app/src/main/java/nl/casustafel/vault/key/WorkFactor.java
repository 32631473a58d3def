package nl.casustafel.vault.key;

/// How dear one guess at a passphrase or code is: scrypt with N = 2^`log2`, r = 8, p = 1.
/// The product uses the constants; a lower factor exists only for tests and only through this constructor
/// (DEC-37). One derivation takes 2^(`log2` + 10) bytes of memory.
public record WorkFactor(int log2) {
    /// For passphrases: about a second and 256 MiB on a laptop.
    public static final WorkFactor PASSPHRASE = new WorkFactor(18);

    /// For personal codes, which stand inside the encrypted store: about 100 ms.
    public static final WorkFactor PERSONAL_CODE = new WorkFactor(14);

    private static final int HIGHEST = 20;

    public WorkFactor {
        if (log2 < 1 || log2 > HIGHEST) {
            throw new IllegalArgumentException("work factor " + log2);
        }
    }

    /// Whether a factor read from a file may be spent: a hostile file must not be able to exhaust time or
    /// memory.
    static boolean isBearable(int log2) {
        return log2 >= 1
                && log2 <= HIGHEST
                && memory(log2) < Runtime.getRuntime().maxMemory() / 4 * 3;
    }

    int cost() {
        return 1 << log2;
    }

    private static long memory(int log2) {
        return 1L << (log2 + 10);
    }
}
