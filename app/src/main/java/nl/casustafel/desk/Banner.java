package nl.casustafel.desk;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Shows a [Notice] at the act it is about: a sign, a sentence and a colour. Takes no room while there is none.
public final class Banner {
    private final Label label = new Label();

    /// @param id node id, such as `signal-entry-banner`
    public Banner(String id, ObservableValue<@Nullable Notice> notice) {
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setAccessibleRole(AccessibleRole.TEXT);
        notice.addListener((property, before, after) -> show(after));
        show(notice.getValue());
    }

    public Node node() {
        return label;
    }

    private void show(@Nullable Notice notice) {
        label.setVisible(notice != null);
        label.setManaged(notice != null);
        label.setText(notice == null ? "" : notice.sentence());
        if (notice != null) {
            label.getStyleClass()
                    .setAll(
                            "label",
                            "desk-banner",
                            "desk-banner-" + notice.kind().name().toLowerCase(Locale.ROOT));
            label.setGraphic(icon(notice.kind()).node());
        }
    }

    private static Icon icon(Notice.Kind kind) {
        return switch (kind) {
            case INFO -> Icon.INFO;
            case DONE -> Icon.CHECK;
            case REFUSED, WARNING -> Icon.WARNING;
        };
    }
}
