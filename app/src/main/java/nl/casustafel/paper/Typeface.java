package nl.casustafel.paper;

import java.util.List;
import java.util.Locale;

/// The bundled typefaces, in the order in which a character is looked for. The first is the one everything
/// is set in.
enum Typeface {
    LATIN("Noto Sans", "NotoSans-Regular.ttf"),
    ARABIC("Noto Sans Arabic", "NotoSansArabic-Regular.ttf"),
    HEBREW("Noto Sans Hebrew", "NotoSansHebrew-Regular.ttf"),
    ARMENIAN("Noto Sans Armenian", "NotoSansArmenian-Regular.ttf"),
    GEORGIAN("Noto Sans Georgian", "NotoSansGeorgian-Regular.ttf"),
    ETHIOPIC("Noto Sans Ethiopic", "NotoSansEthiopic-Regular.ttf"),
    SYMBOLS("Symbola", "Symbola.ttf");

    static final String BOLD_FILE = "NotoSans-Bold.ttf";
    static final String ITALIC_FILE = "NotoSans-Italic.ttf";
    static final List<Typeface> IN_ORDER = List.of(values());

    private final String family;
    private final String file;

    Typeface(String family, String file) {
        this.family = family;
        this.file = file;
    }

    String family() {
        return family;
    }

    String file() {
        return file;
    }

    /// Name of the rule in `minutes.css` that sets a run of text in this typeface; empty for the first.
    String cssClass() {
        return this == LATIN ? "" : "face-" + name().toLowerCase(Locale.ROOT);
    }
}
