package nl.casustafel.signal.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;

/// Reads single streams of an Outlook file, each by itself: of a damaged one comes what stands before the
/// damage, and the others are not lost with it.
final class OutlookStreams {
    private static final int STEP = 512;

    private final Set<MailNote> notes;

    OutlookStreams(Set<MailNote> notes) {
        this.notes = notes;
    }

    /// At most `limit` bytes from the start.
    byte[] read(DocumentEntry entry, int limit) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] step = new byte[STEP];
        try (DocumentInputStream content = new DocumentInputStream(entry)) {
            int read = 0;
            while (read >= 0 && bytes.size() < limit) {
                read = content.read(step, 0, Math.min(STEP, limit - bytes.size()));
                bytes.write(step, 0, Math.max(0, read));
            }
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | BufferUnderflowException
                | NoSuchElementException damaged) {
            notes.add(MailNote.BROKEN_STRUCTURE);
        }
        return bytes.toByteArray();
    }
}
