package nl.casustafel.vault.page;

import org.h2.store.fs.FilePath;

/// Makes the forgetful disks known to the database.
final class LossyDisks {
    private LossyDisks() {}

    /// The base class comes first: when it begins it loads classes of which [Lossy] is a sister, and a
    /// thread that
    /// begins with [Lossy] meanwhile would wait for it, and it for that thread, for ever.
    static void register() {
        FilePath base = FilePath.get(".");
        if (!base.getScheme().equals("file")) {
            throw new IllegalStateException("another file system in the way");
        }
        FilePath.register(new Lossy());
    }
}
