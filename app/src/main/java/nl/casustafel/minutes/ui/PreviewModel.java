package nl.casustafel.minutes.ui;

import java.util.Arrays;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.desk.Background;
import nl.casustafel.kernel.PagePicture;
import nl.casustafel.minutes.Preview;
import org.jspecify.annotations.Nullable;

/// The pages of one PDF, drawn one at a time on the work pool; the first page shows first. The file is held
/// in memory only.
final class PreviewModel {
    /// Draws a page about as sharp as a screen shows it at zoom 1.
    private static final int DPI = 120;

    private static final double[] ZOOMS = {0.75, 1, 1.25, 1.5, 2};
    private static final int WHOLE_WIDTH = 1;

    private final Preview preview;
    private final Background background;
    private final ReadOnlyObjectWrapper<@Nullable PagePicture> picture = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper pages = new ReadOnlyIntegerWrapper();
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(ZOOMS[WHOLE_WIDTH]);
    private byte[] pdf = new byte[0];
    private int asked;

    PreviewModel(Preview preview, Background background) {
        this.preview = preview;
        this.background = background;
    }

    /// Shows this file from its first page. Takes over `shown`.
    void show(byte[] shown) {
        pdf = shown;
        pages.set(0);
        page.set(0);
        int number = ++asked;
        background.work(() -> preview.pageCount(shown)).then(count -> {
            if (number == asked) {
                pages.set(count);
                draw();
            }
        });
    }

    /// Nothing to see, and nothing kept.
    void clear() {
        asked++;
        Arrays.fill(pdf, (byte) 0);
        pdf = new byte[0];
        pages.set(0);
        page.set(0);
        picture.set(null);
    }

    void turn(int by) {
        int to = Math.clamp((long) page.get() + by, 0, Math.max(0, pages.get() - 1));
        if (to != page.get()) {
            page.set(to);
            draw();
        }
    }

    void zoom(int steps) {
        int at = Arrays.binarySearch(ZOOMS, zoom.get());
        double to = ZOOMS[Math.clamp((long) at + steps, 0, ZOOMS.length - 1)];
        if (to != zoom.get()) {
            zoom.set(to);
            if (pages.get() > 0) {
                draw();
            }
        }
    }

    boolean isShown() {
        return pages.get() > 0;
    }

    /// The page to look at; while another is drawn, the one before stays. Null while there is nothing
    /// to see.
    ReadOnlyObjectProperty<@Nullable PagePicture> picture() {
        return picture.getReadOnlyProperty();
    }

    /// From 0.
    ReadOnlyIntegerProperty page() {
        return page.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty pages() {
        return pages.getReadOnlyProperty();
    }

    /// 1 shows a page as wide as its place.
    ReadOnlyDoubleProperty zoom() {
        return zoom.getReadOnlyProperty();
    }

    private void draw() {
        byte[] file = pdf;
        int which = page.get();
        int dpi = (int) Math.round(DPI * Math.max(1, zoom.get()));
        int number = ++asked;
        background.work(() -> preview.page(file, which, dpi)).then(drawn -> {
            if (number == asked) {
                picture.set(drawn);
            }
        });
    }
}
