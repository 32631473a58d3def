package nl.casustafel.attachment;

import java.util.Optional;
import nl.casustafel.kernel.PagePicture;

/// Draws kept files, so that they are looked at without another program and without a copy outside the
/// store. Whatever is wrong with a file, the answer is empty: damaged, locked with a password, or
/// larger than is drawn. Not for the screen thread.
public interface FileDrawing {
    /// How many pages there are.
    Optional<Integer> pages(byte[] pdf);

    /// @param page from 0
    /// @param width in pixels, where the page is not so high that it must be smaller
    Optional<PagePicture> page(byte[] pdf, int page, int width);

    /// A picture, smaller than it is where it is larger than a screen.
    Optional<PagePicture> picture(byte[] image);
}
