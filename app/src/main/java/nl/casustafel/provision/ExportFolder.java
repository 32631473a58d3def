package nl.casustafel.provision;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.minutes.FileHash;

/// Export files on a disk or stick: `name.part` first, then a rename within the same folder. One for a
/// session, which ends it with [#dropWaiting].
public final class ExportFolder implements ExportFile {
    private final Set<Part> waiting = ConcurrentHashMap.newKeySet();

    /// Removes what was written and never got a name, e.g. because the session was locked in between. No
    /// other call may run or follow.
    public void dropWaiting() {
        List.copyOf(waiting).forEach(Part::drop);
    }

    @Override
    public Outcome<Beside, ExportFailure> writeBeside(Path target, byte[] content) {
        if (Files.exists(target)) {
            return Outcome.refused(ExportFailure.NAME_TAKEN);
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return Outcome.refused(ExportFailure.UNWRITABLE);
        }
        Path part = target.resolveSibling(target.getFileName() + ".part");
        Part beside = new Part(part, target, FileHash.of(content), waiting);
        waiting.add(beside);
        try {
            write(part, content);
            if (FileHash.of(Files.readAllBytes(part)).equals(beside.hash())) {
                return Outcome.done(beside);
            }
            return Outcome.refused(beside.failed(ExportFailure.READ_BACK_DIFFERS));
        } catch (IOException e) {
            ExportFailure failure = full(part, content.length) ? ExportFailure.NO_ROOM : ExportFailure.UNWRITABLE;
            return Outcome.refused(beside.failed(failure));
        }
    }

    private static void write(Path part, byte[] content) throws IOException {
        // What stands there was left by a kill; never written through, for it may be a link.
        Files.deleteIfExists(part);
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /// Java tells a full disk from other failures only in words of the system; the room that is left is
    /// asked instead.
    private static boolean full(Path part, int needed) {
        Path folder = part.toAbsolutePath().getParent();
        try {
            return folder != null && Files.getFileStore(folder).getUsableSpace() < needed;
        } catch (IOException e) {
            return false;
        }
    }

    /// Brings the name to the medium too; elsewhere than on POSIX systems a folder cannot be opened for
    /// that.
    private static void forceName(Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null
                && folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static final class Part implements Beside {
        private final Path part;
        private final Path target;
        private final FileHash hash;
        private final Set<Part> waiting;

        Part(Path part, Path target, FileHash hash, Set<Part> waiting) {
            this.part = part;
            this.target = target;
            this.hash = hash;
            this.waiting = waiting;
        }

        @Override
        public FileHash hash() {
            return hash;
        }

        @Override
        public Optional<ExportFailure> takeName() {
            try {
                // Not atomic on purpose: an atomic move would replace a file that came in the meantime.
                Files.move(part, target);
            } catch (FileAlreadyExistsException e) {
                return Optional.of(failed(ExportFailure.NAME_TAKEN));
            } catch (IOException e) {
                return Optional.of(failed(ExportFailure.UNWRITABLE));
            }
            waiting.remove(this);
            try {
                forceName(target);
                return Optional.empty();
            } catch (IOException e) {
                return Optional.of(remove(target) ? ExportFailure.UNWRITABLE : ExportFailure.MAYBE_THERE);
            }
        }

        /// Drops it, and says so where that is not certain.
        ExportFailure failed(ExportFailure why) {
            waiting.remove(this);
            return remove(part) ? why : ExportFailure.MAYBE_THERE;
        }

        @Override
        public void drop() {
            waiting.remove(this);
            remove(part);
        }

        /// True where it was seen to be gone: on a medium that is still there.
        private static boolean remove(Path file) {
            try {
                Files.deleteIfExists(file);
                Path folder = file.toAbsolutePath().getParent();
                return folder != null && Files.isDirectory(folder) && Files.notExists(file);
            } catch (IOException e) {
                // The medium is gone or locked; the failure itself is told by who calls this.
                file.toFile().deleteOnExit();
                return false;
            }
        }

        @Override
        public String toString() {
            return "Part[" + hash + "]";
        }
    }
}
