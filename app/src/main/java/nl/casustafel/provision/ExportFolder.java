package nl.casustafel.provision;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.minutes.FileHash;

/// Export files on a disk or stick: `name.part` first, then a rename within the same folder.
public final class ExportFolder implements ExportFile {
    @Override
    public Outcome<Beside, ExportFailure> writeBeside(Path target, byte[] content) {
        if (Files.exists(target)) {
            return Outcome.refused(ExportFailure.NAME_TAKEN);
        }
        Path part = target.resolveSibling(target.getFileName() + ".part");
        Beside beside = new Part(part, target, FileHash.of(content));
        try {
            write(part, content);
            if (FileHash.of(Files.readAllBytes(part)).equals(beside.hash())) {
                return Outcome.done(beside);
            }
            beside.drop();
            return Outcome.refused(ExportFailure.READ_BACK_DIFFERS);
        } catch (IOException e) {
            ExportFailure failure = full(part, content.length) ? ExportFailure.NO_ROOM : ExportFailure.UNWRITABLE;
            beside.drop();
            return Outcome.refused(failure);
        }
    }

    private static void write(Path part, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
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

    private record Part(Path part, Path target, FileHash hash) implements Beside {
        @Override
        public Optional<ExportFailure> takeName() {
            try {
                // Not atomic on purpose: an atomic move would replace a file that came in the meantime.
                Files.move(part, target);
                return Optional.empty();
            } catch (FileAlreadyExistsException e) {
                drop();
                return Optional.of(ExportFailure.NAME_TAKEN);
            } catch (IOException e) {
                drop();
                return Optional.of(ExportFailure.UNWRITABLE);
            }
        }

        @Override
        public void drop() {
            try {
                Files.deleteIfExists(part);
            } catch (IOException e) {
                // The medium is gone or locked; the failure itself is told by who calls this.
                part.toFile().deleteOnExit();
            }
        }

        @Override
        public String toString() {
            return "Part[" + hash + "]";
        }
    }
}
