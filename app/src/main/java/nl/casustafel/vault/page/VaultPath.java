package nl.casustafel.vault.page;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import nl.casustafel.vault.page.Witness.Finding;
import org.h2.store.fs.FilePath;
import org.jspecify.annotations.Nullable;

/// What H2 takes for a path: passes everything to the path below, except opening. Files are for their
/// owner alone (0600 where the file system knows that), also the new one of a compaction; temporary
/// files are refused.
final class VaultPath extends FilePath {
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final String OWNER_ALONE = "rw-------";

    private final PageVault vault;
    private final FilePath base;

    VaultPath(PageVault vault, FilePath base) {
        this.vault = vault;
        this.base = base;
        this.name = vault.address(base.toString());
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        Path place = Path.of(base.unwrap().toString());
        boolean fresh = !base.exists();
        if (fresh && mode.equals("r")) {
            throw new FileNotFoundException();
        }
        if (fresh) {
            make(place);
        } else if (POSIX) {
            Files.setPosixFilePermissions(place, PosixFilePermissions.fromString(OWNER_ALONE));
        }
        return vault.file(base.open("rw"), place, fresh);
    }

    private static void make(Path place) throws IOException {
        if (POSIX) {
            Files.createFile(place, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ALONE)));
        } else {
            Files.createFile(place);
        }
    }

    /// Nothing of the database may lie outside its file.
    @Override
    public FilePath createTempFile(String suffix, boolean inTempDir) throws IOException {
        throw new IOException("vault: no temporary files");
    }

    /// The new name is on the disk too when this returns.
    @Override
    public void moveTo(FilePath target, boolean atomicReplace) {
        base.moveTo(((VaultPath) target).base, atomicReplace);
        Path folder = Path.of(base.unwrap().toString()).toAbsolutePath().getParent();
        if (POSIX && folder != null) {
            try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
                entries.force(true);
            } catch (IOException _) {
                vault.witness().latch(Finding.DISK);
            }
        }
    }

    @Override
    public String getScheme() {
        return vault.scheme();
    }

    @Override
    public FilePath getPath(String path) {
        return new VaultPath(vault, FilePath.get(path.substring(vault.scheme().length() + 1)));
    }

    @Override
    public FilePath unwrap() {
        return base;
    }

    private @Nullable FilePath wrap(@Nullable FilePath other) {
        return other == null ? null : new VaultPath(vault, other);
    }

    /// On the disk; what the database sees is the size of the open file.
    @Override
    public long size() {
        return base.size();
    }

    @Override
    public boolean createFile() {
        return base.createFile();
    }

    @Override
    public boolean exists() {
        return base.exists();
    }

    @Override
    public void delete() {
        base.delete();
    }

    @Override
    public List<FilePath> newDirectoryStream() {
        return base.newDirectoryStream().stream()
                .<FilePath>map(entry -> new VaultPath(vault, entry))
                .toList();
    }

    @Override
    public FilePath toRealPath() {
        return new VaultPath(vault, base.toRealPath());
    }

    @Override
    public @Nullable FilePath getParent() {
        return wrap(base.getParent());
    }

    @Override
    public boolean isDirectory() {
        return base.isDirectory();
    }

    @Override
    public boolean isRegularFile() {
        return base.isRegularFile();
    }

    @Override
    public boolean isAbsolute() {
        return base.isAbsolute();
    }

    @Override
    public long lastModified() {
        return base.lastModified();
    }

    @Override
    public boolean canWrite() {
        return base.canWrite();
    }

    @Override
    public void createDirectory() {
        base.createDirectory();
    }

    @Override
    public boolean setReadOnly() {
        return base.setReadOnly();
    }
}
