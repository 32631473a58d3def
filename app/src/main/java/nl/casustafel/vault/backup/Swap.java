package nl.casustafel.vault.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// Puts a restored store in the place of the one that stands there, which is kept aside. Every step is
/// one rename and can be done again: whatever ends this half way, power included, [#finish] at the next
/// start ends it. Before the note that it has begun, nothing has moved; nothing is ever overwritten.
public final class Swap {
    private static final String NOTE = "swapping";
    private static final List<String> PARTS = List.of("keys", "store", "destroyed.age");

    private final Path root;

    /// @param root folder in which `store` and `keys` stand
    public Swap(Path root) {
        this.root = root;
    }

    /// Where a backup is restored to.
    public Path restoring() {
        return root.resolve("restoring");
    }

    /// @param aside name of the folder the present store goes to, of letters, digits and hyphens; not
    /// there yet
    public void begin(String aside) throws IOException {
        Path fresh = root.resolve(NOTE + ".new");
        Files.writeString(fresh, aside, StandardCharsets.US_ASCII);
        Disk.force(fresh);
        Files.move(fresh, root.resolve(NOTE), StandardCopyOption.ATOMIC_MOVE);
        Disk.force(root);
        finish();
    }

    /// Ends what was begun; without that, removes what a restore left that did not come so far.
    public void finish() throws IOException {
        Path note = root.resolve(NOTE);
        if (!Files.exists(note)) {
            Disk.remove(restoring());
            return;
        }
        Path aside = root.resolve("aside-" + Files.readString(note, StandardCharsets.US_ASCII));
        Disk.make(aside);
        for (String part : PARTS) {
            Path fresh = restoring().resolve(part);
            // What is not there any more in the new folder has its place already.
            if (Files.exists(fresh)) {
                if (Files.exists(root.resolve(part))) {
                    Files.move(root.resolve(part), aside.resolve(part), StandardCopyOption.ATOMIC_MOVE);
                }
                Files.move(fresh, root.resolve(part), StandardCopyOption.ATOMIC_MOVE);
            }
        }
        Disk.force(aside);
        Disk.force(root);
        Files.delete(note);
        Disk.force(root);
        Disk.remove(restoring());
    }

    /// Removes the stores that were put aside under a name before this one in the order of names;
    /// called after a backup of the present one succeeded.
    public void dropAside(String before) {
        try (DirectoryStream<Path> kept = Files.newDirectoryStream(root, "aside-*")) {
            for (Path folder : kept) {
                if (folder.getFileName().toString().compareTo("aside-" + before) < 0) {
                    Disk.remove(folder);
                }
            }
        } catch (IOException _) {
            // Encrypted as the store is; tried again after the next backup.
        }
    }
}
