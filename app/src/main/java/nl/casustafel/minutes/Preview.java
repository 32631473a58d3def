package nl.casustafel.minutes;

import nl.casustafel.kernel.PagePicture;

/// Pictures of the pages of a PDF, so that minutes are looked at inside the program.
public interface Preview {
    /// Number of pages. Throws [PrintFailed] when `pdf` cannot be read.
    int pageCount(byte[] pdf);

    /// One page, drawn.
    ///
    /// @param page from 0
    /// @param dpi dots per inch; 96 gives the size on paper on a common screen
    PagePicture page(byte[] pdf, int page, int dpi);
}
