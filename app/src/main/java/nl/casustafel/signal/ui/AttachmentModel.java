package nl.casustafel.signal.ui;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.attachment.Attachment;
import nl.casustafel.attachment.FileDrawing;
import nl.casustafel.attachment.FileKind;
import nl.casustafel.attachment.FileText;
import nl.casustafel.attachment.OpenedFile;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.PagePicture;
import nl.casustafel.signal.SignalRefusal;
import nl.casustafel.signal.mail.InnerMail;
import org.jspecify.annotations.Nullable;

/// One file of a signal or case, opened, which its read logs: its text, or its pages drawn one at a
/// time on the work pool. The bytes are held while the screen stands and nowhere else. FX thread only.
final class AttachmentModel {
    /// Pages of a PDF that are shown.
    static final int MOST_PAGES = 200;

    private static final int WIDTH = 1100;
    private static final double[] ZOOMS = {0.5, 0.75, 1, 1.5, 2};
    private static final int WHOLE = 2;

    private final ReadOnlyObjectWrapper<@Nullable Attachment> about = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable PagePicture> picture = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable FileText> words = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper pages = new ReadOnlyIntegerWrapper();
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(ZOOMS[WHOLE]);
    private final SignalDesk desk;
    private final FileDrawing drawing;
    private final Supplier<Optional<OpenedFile>> opening;
    private @Nullable OpenedFile opened;
    private boolean left;
    private int asked;

    /// @param opening reads the file, on the store thread; empty where it is not there for this person
    AttachmentModel(SignalDesk desk, FileDrawing drawing, Supplier<Optional<OpenedFile>> opening) {
        this.desk = desk;
        this.drawing = drawing;
        this.opening = opening;
    }

    /// Null until it was read.
    ReadOnlyObjectProperty<@Nullable Attachment> about() {
        return about.getReadOnlyProperty();
    }

    /// The picture, or the page that is looked at; while another is drawn, the one before stays.
    ReadOnlyObjectProperty<@Nullable PagePicture> picture() {
        return picture.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable FileText> words() {
        return words.getReadOnlyProperty();
    }

    /// What there is to say of the file: that it is being opened, or why it cannot be shown.
    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /// From 0.
    ReadOnlyIntegerProperty page() {
        return page.getReadOnlyProperty();
    }

    /// Those that can be turned to; 0 of what is no PDF.
    ReadOnlyIntegerProperty pages() {
        return pages.getReadOnlyProperty();
    }

    /// 1 shows a page as wide as its place.
    ReadOnlyDoubleProperty zoom() {
        return zoom.getReadOnlyProperty();
    }

    void load() {
        notice.set(Notice.info(desk.texts(), "signal.file.opening"));
        desk.background()
                .store(opening)
                .then(found -> found.ifPresentOrElse(
                        this::show, () -> notice.set(Notice.refused(desk.texts(), SignalRefusal.Rule.NOT_FOUND))));
    }

    void turn(int by) {
        int to = Math.clamp((long) page.get() + by, 0, Math.max(0, pages.get() - 1));
        if (to != page.get()) {
            page.set(to);
            drawPage();
        }
    }

    void zoom(int steps) {
        int at = Arrays.binarySearch(ZOOMS, zoom.get());
        zoom.set(ZOOMS[Math.clamp((long) at + steps, 0, ZOOMS.length - 1)]);
        if (pages.get() > 0) {
            drawPage();
        }
    }

    /// The screen is left: nothing is kept in memory that can be wiped.
    void close() {
        left = true;
        asked++;
        picture.set(null);
        words.set(null);
        if (opened != null) {
            opened.forget();
            opened = null;
        }
    }

    private void show(OpenedFile file) {
        if (left) {
            file.forget();
            return;
        }
        opened = file;
        about.set(file.about());
        byte[] content = file.content();
        switch (FileKind.of(file.about())) {
            case PICTURE -> ask(() -> drawing.picture(content), this::showPicture);
            case TEXT -> ask(() -> FileText.of(content), this::showWords);
            case MAIL -> ask(() -> InnerMail.words(content).map(FileText::of), this::showWords);
            case PDF -> ask(() -> drawing.pages(content), this::showPages);
            case OTHER -> notice.set(Notice.info(desk.texts(), "signal.file.other"));
        }
    }

    private void showWords(FileText text) {
        words.set(text);
        notice.set(text.cut() ? Notice.info(desk.texts(), "signal.file.cut", FileText.MAX) : null);
    }

    private void showPages(int count) {
        pages.set(Math.min(count, MOST_PAGES));
        drawPage();
    }

    private void drawPage() {
        OpenedFile file = opened;
        if (file != null) {
            int which = page.get();
            int width = (int) Math.round(WIDTH * Math.max(1, zoom.get()));
            ask(() -> drawing.page(file.content(), which, width), this::showPicture);
        }
    }

    private void showPicture(PagePicture drawn) {
        picture.set(drawn);
        boolean more = pages.get() == MOST_PAGES;
        notice.set(more ? Notice.info(desk.texts(), "signal.file.most-pages", MOST_PAGES) : null);
    }

    /// Only the answer to what was asked last is shown.
    private <T> void ask(Supplier<Optional<T>> work, Consumer<? super T> shown) {
        int number = ++asked;
        desk.background().work(work).then(answer -> {
            if (number == asked) {
                answer.ifPresentOrElse(shown, this::cannotBeShown);
            }
        });
    }

    private void cannotBeShown() {
        picture.set(null);
        notice.set(Notice.warning(desk.texts(), "signal.file.not-shown"));
    }
}
