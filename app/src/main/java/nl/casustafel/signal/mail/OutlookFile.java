package nl.casustafel.signal.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.EnumSet;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Reads an Outlook file (`.msg`): a file with files in it, of which some are properties of a mail. What
/// the library is given is a copy that holds those of a message alone ([OutlookCopy]), so that neither an
/// odd stream nor a made-up size reaches it.
final class OutlookFile {
    /// What the container takes for its list of blocks must fit a file of the size that is let in.
    private static final long LARGEST = 2L * MailLimits.FILE;

    private static final int SECTOR_SHIFT = 30;
    private static final int BLOCK_LISTS = 44;
    private static final int HEAD = 512;

    private OutlookFile() {}

    /// The mail; nothing where the file is damaged beyond reading, or another kind of file of that form,
    /// such as an old
    /// Word document.
    static Optional<ReadMail> read(byte[] file) {
        if (!isPlausible(file)) {
            return Optional.empty();
        }
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(file));
                POIFSFileSystem copy = new POIFSFileSystem()) {
            Set<MailNote> notes = EnumSet.noneOf(MailNote.class);
            new OutlookCopy(new OutlookStreams(notes)).fill(container.getRoot(), copy.getRoot());
            OutlookMail mail = new OutlookMail(new MAPIMessage(copy.getRoot()), notes);
            return mail.isMail() ? Optional.of(mail.read(file, container.getRoot())) : Optional.empty();
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | ArithmeticException
                | ClassCastException
                | BufferUnderflowException
                | NoSuchElementException
                | StackOverflowError damaged) {
            return Optional.empty();
        }
    }

    /// Whether the space the head claims could be meant.
    private static boolean isPlausible(byte[] file) {
        if (file.length < HEAD) {
            return false;
        }
        ByteBuffer head = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int shift = head.getShort(SECTOR_SHIFT);
        long lists = Integer.toUnsignedLong(head.getInt(BLOCK_LISTS));
        return (shift == 9 || shift == 12) && lists <= LARGEST >> (shift + shift - 2);
    }
}
