package nl.casustafel.desk;

import javafx.scene.layout.Region;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;

/// Plain signs beside words, drawn on a field of 20 by 20. Decoration only: the word carries the meaning.
public enum Icon {
    ADD("M8 0h4v8h8v4h-8v8H8v-8H0V8h8z"),
    BACK("M9 1l2.5 2.5L6.5 8.3H20v3.4H6.5l5 4.8L9 19 0 10z"),
    CALENDAR("M4 0h3v2h6V0h3v2h4v18H0V2h4zM2 8v10h16V8z"),
    CASE("M0 2h8l2 3h10v13H0zM2 8v8h16V8z"),
    CHECK("M18 2l2 2.2L7 18l-7-7 2.2-2.2L7 13.4z"),
    CLOSE("M2 0l8 8 8-8 2 2-8 8 8 8-2 2-8-8-8 8-2-2 8-8-8-8z"),
    DOCUMENT("M2 0h11l5 5v15H2zM4 2v16h12V7h-5V2z"),
    HELP("M10 0a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM9 14h2.4v2.4H9zM6 7.5C6 5 7.6 3.6 10 3.6S14 5 14 7.2c0 2.6-2.7"
            + " 2.9-2.7 5.2H8.9c0-3.5 2.7-3.7 2.7-5.2 0-.9-.6-1.5-1.6-1.5S8.3 6.3 8.3 7.5z"),
    INFO("M10 0a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM8.8 4h2.4v2.6H8.8zM8.8 8.5h2.4V16H8.8z"),
    LIST("M0 2h3v3H0zM5 2h15v3H5zM0 8h3v3H0zM5 8h15v3H5zM0 14h3v3H0zM5 14h15v3H5z"),
    LOCK("M5 8V5a5 5 0 0 1 10 0v3h2v12H3V8zM7.5 8h5V5a2.5 2.5 0 0 0-5 0z"),
    MAIL("M0 3h20v14H0zM2 6v9h16V6l-8 6z"),
    MEETING("M3 4a3 3 0 1 1 6 0 3 3 0 0 1-6 0zM11 4a3 3 0 1 1 6 0 3 3 0 0 1-6 0zM0 9h20v3H0zM2 14h3v6H2zM15"
            + " 14h3v6h-3z"),
    NEXT("M11 1L8.5 3.5l5 4.8H0v3.4h13.5l-5 4.8L11 19l9-9z"),
    PERSON("M10 0a5 5 0 1 1 0 10A5 5 0 0 1 10 0zM0 20c0-5 4-8 10-8s10 3 10 8z"),
    SEARCH("M8 0a8 8 0 0 1 6.4 12.7L20 18l-2 2-5.5-5.6A8 8 0 1 1 8 0zM8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11z"),
    SIGNAL("M3 0h3v20H3zM7 1h12l-3 5 3 5H7z"),
    WARNING("M10 0l10 19H0zM8.8 7v6h2.4V7zM8.8 14.5V17h2.4v-2.5z");

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    /// A fresh node, as high as a capital of the text around it.
    public Region node() {
        SVGPath shape = new SVGPath();
        shape.setContent(path);
        shape.setFillRule(FillRule.EVEN_ODD);
        Region icon = new Region();
        icon.setShape(shape);
        icon.getStyleClass().add("desk-icon");
        icon.setMouseTransparent(true);
        return icon;
    }
}
