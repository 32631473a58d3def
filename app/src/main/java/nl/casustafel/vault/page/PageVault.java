package nl.casustafel.vault.page;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import nl.casustafel.kernel.Allowed;
import org.h2.store.fs.FilePath;

/// The vault below one open store. H2 finds a file system by the beginning of the address in a registry
/// of its own; this puts one there under a name nobody can guess, which holds the key, and takes it out
/// again on close. There is no key in the address, in static state of ours, or in an exception.
@Allowed(
        rule = "R11",
        because = "H2 keeps its file systems in a static registry and offers no other way in",
        until = "H2 takes a file system per database")
public final class PageVault implements AutoCloseable {
    private static final int KEY = 32;

    private final byte[] key;
    private final RandomGenerator random;
    private final String scheme;
    private final Witness witness = new Witness();
    private final FilePath provider;
    private final Map<Path, PageFile> files = new ConcurrentHashMap<>();

    private PageVault(byte[] key, RandomGenerator random, String scheme) {
        this.key = key;
        this.random = random;
        this.scheme = scheme;
        this.provider = new VaultPath(this, FilePath.get("."));
    }

    /// Opens a vault for the life of one store.
    ///
    /// @param key 256 bits; copied, the caller wipes its own
    public static PageVault open(byte[] key) {
        return open(key, new SecureRandom());
    }

    static PageVault open(byte[] key, RandomGenerator random) {
        if (key.length != KEY) {
            throw new IllegalArgumentException("key of " + key.length + " bytes");
        }
        byte[] name = new byte[16];
        new SecureRandom().nextBytes(name);
        PageVault vault =
                new PageVault(key.clone(), random, "vault" + HexFormat.of().formatHex(name));
        FilePath.register(vault.provider);
        return vault;
    }

    /// How the database calls a file in this vault.
    public String address(String file) {
        return scheme + ":" + file;
    }

    /// What went wrong in the files of this vault; to be asked after opening and at every commit.
    public Witness witness() {
        return witness;
    }

    String scheme() {
        return scheme;
    }

    FileChannel file(FileChannel base, Path place, boolean fresh) {
        PageFile file = new PageFile(base, place, key, random, witness, fresh);
        files.put(place, file);
        return file;
    }

    /// Copies a file that is open in this vault, sealed as it is.
    ///
    /// @param file as in [#address], with its ending
    public void copy(Path file, WritableByteChannel target) throws IOException {
        open(file).copyTo(target);
    }

    /// The random id of a file that is open in this vault: another after every compaction.
    public UUID id(Path file) throws IOException {
        return open(file).id();
    }

    private PageFile open(Path file) throws IOException {
        for (Map.Entry<Path, PageFile> open : files.entrySet()) {
            if (Files.exists(open.getKey()) && Files.isSameFile(open.getKey(), file)) {
                return open.getValue();
            }
        }
        throw new IOException("vault: not open");
    }

    /// After this the address leads nowhere and the key is wiped; files that are still open go on.
    @Override
    public void close() {
        FilePath.unregister(provider);
        Arrays.fill(key, (byte) 0);
    }

    @Override
    public String toString() {
        return "PageVault";
    }
}
