package nl.casustafel.attachment;

import java.util.Optional;

/// Reads the words of a PDF. Whatever is wrong with the file, the answer is empty. Not for the screen thread.
@FunctionalInterface
public interface PdfWords {
    /// @param most characters
    Optional<String> of(byte[] pdf, int most);
}
