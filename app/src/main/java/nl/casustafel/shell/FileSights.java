package nl.casustafel.shell;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import nl.casustafel.attachment.FileDrawing;
import nl.casustafel.attachment.PdfWords;
import nl.casustafel.kernel.PagePicture;
import nl.casustafel.paper.FilePictures;
import nl.casustafel.paper.PdfText;

/// Draws files of others without letting anything of them through: whatever reading a file leads to, an
/// exception or an error, ends here and is told as a file that cannot be shown.
final class FileSights implements FileDrawing, PdfWords {
    private final FilePictures pictures = new FilePictures();
    private final PdfText text = new PdfText();

    @Override
    public Optional<Integer> pages(byte[] pdf) {
        return tried(() -> pictures.pages(pdf));
    }

    @Override
    public Optional<PagePicture> page(byte[] pdf, int page, int width) {
        return tried(() -> pictures.page(pdf, page, width));
    }

    @Override
    public Optional<PagePicture> picture(byte[] image) {
        return tried(() -> pictures.picture(image));
    }

    @Override
    public Optional<String> of(byte[] pdf, int most) {
        return tried(() -> text.of(pdf, most));
    }

    /// On the thread it is asked on.
    private static <T> Optional<T> tried(Supplier<T> drawing) {
        return CompletableFuture.supplyAsync(() -> Optional.of(drawing.get()), Runnable::run)
                .exceptionally(_ -> Optional.empty())
                .join();
    }
}
