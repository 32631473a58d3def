package nl.casustafel.signal.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.casustafel.signal.mail.MailReading.Read;
import nl.casustafel.signal.mail.MailReading.Unreadable;
import org.apache.james.mime4j.MimeException;

/// Reads a mail file: `.eml`, or Outlook's `.msg`. Runs on the work pool: no state, no store, no network;
/// time and memory are bounded by [MailLimits] whatever the file holds. Never throws for a bad file: what
/// can be absorbed is a [MailNote], the rest a [MailTrouble].
public final class MailFile {
    private MailFile() {}

    /// Reads the file, never more of it than the limit.
    public static MailReading read(Path file) {
        if (Files.isDirectory(file)) {
            return new Unreadable(MailTrouble.FOLDER);
        }
        try (InputStream content = Files.newInputStream(file)) {
            return read(content.readNBytes(MailLimits.FILE + 1));
        } catch (IOException unreadable) {
            return new Unreadable(MailTrouble.FILE_UNREADABLE);
        }
    }

    public static MailReading read(byte[] file) {
        if (file.length > MailLimits.FILE) {
            return new Unreadable(MailTrouble.TOO_LARGE);
        }
        int start = FileStart.ofHeader(file);
        if (start == file.length) {
            return new Unreadable(MailTrouble.EMPTY);
        }
        if (FileStart.isOutlookFile(file)) {
            return OutlookFile.read(file)
                    .<MailReading>map(Read::new)
                    .orElseGet(() -> new Unreadable(MailTrouble.OUTLOOK_FILE));
        }
        MailWalk walk = new MailWalk();
        try {
            walk.through(new ByteArrayInputStream(file, start, file.length - start));
        } catch (IOException | MimeException broken) {
            // The parser gave up half-way; what was read until then is still worth showing.
            walk.noteBroken();
        }
        return walk.isMail() ? new Read(walk.mail(file)) : new Unreadable(MailTrouble.NOT_A_MAIL);
    }
}
