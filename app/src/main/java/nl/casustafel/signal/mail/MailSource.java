package nl.casustafel.signal.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.casustafel.kernel.PersonalData;

/// The file a mail was read from, which may be removed once the mail is in the store (DEC-17). Not for the
/// screen thread.
public record MailSource(Path file, MailFingerprint fingerprint) implements PersonalData {
    /// Deletes the file; it goes into no recycle bin. Leaves it where it holds another mail by now. Whether
    /// it is gone.
    public boolean remove() {
        try {
            boolean same = MailFile.read(file) instanceof MailReading.Read(ReadMail mail)
                    && mail.fingerprint().equals(fingerprint);
            return same && Files.deleteIfExists(file);
        } catch (IOException inUse) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "MailSource[]";
    }
}
