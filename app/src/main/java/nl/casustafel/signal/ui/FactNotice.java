package nl.casustafel.signal.ui;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import nl.casustafel.desk.Icon;
import nl.casustafel.kernel.CitizenNumber;
import nl.casustafel.kernel.LeftOut;
import nl.casustafel.texts.Texts;

/// Says where what is typed looks like a citizen service number, and where such a number belongs (W-D9), or
/// speaks of what may not be kept at all (W-D3). It stops nobody.
final class FactNotice implements Function<String, Optional<String>> {
    private final Texts texts;

    FactNotice(Texts texts) {
        this.texts = texts;
    }

    /// For a fact that stands there already.
    static Label shown(String notice) {
        Label label = new Label(notice);
        label.getStyleClass().add("desk-notice");
        label.setGraphic(Icon.INFO.node());
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    @Override
    public Optional<String> apply(String typed) {
        return CitizenNumber.isIn(typed)
                ? Optional.of(texts.get("signal.bsn.notice"))
                : LeftOut.in(typed).map(word -> texts.get("signal.left-out.notice", word));
    }
}
