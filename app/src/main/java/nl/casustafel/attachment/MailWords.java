package nl.casustafel.attachment;

import java.util.Optional;

/// Reads the words of a mail that was kept as a file, with who sent it and what it was about. Whatever is
/// wrong with the file, the answer is empty. Not for the screen thread.
@FunctionalInterface
public interface MailWords {
    Optional<String> of(byte[] mail);
}
