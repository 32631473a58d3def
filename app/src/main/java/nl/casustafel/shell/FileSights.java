package nl.casustafel.shell;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import nl.casustafel.attachment.FileDrawing;
import nl.casustafel.kernel.PagePicture;
import nl.casustafel.paper.FilePictures;

/// Draws files of others without letting anything of them through: whatever reading a file leads to, an
/// exception or an error, ends here and is told as a file that cannot be shown.
final class FileSights implements FileDrawing {
    private final FilePictures pictures = new FilePictures();

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

    /// On the thread it is asked on.
    private static <T> Optional<T> tried(Supplier<T> drawing) {
        return CompletableFuture.supplyAsync(() -> Optional.of(drawing.get()), Runnable::run)
                .exceptionally(_ -> Optional.empty())
                .join();
    }
}
