package nl.casustafel.dossier.ui;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Styles;
import nl.casustafel.dossier.CorrectionNotice;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.texts.Texts;

/// Whom to tell of what was put right, each with a button for when that was done (W-D8). Takes no room while
/// there is nobody.
final class NoticesPane {
    private final FactsModel model;
    private final Texts texts;
    private final Buttons buttons;
    private final VBox lines = new VBox();
    private final VBox root = new VBox();

    NoticesPane(FactsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.buttons = new Buttons(texts);
        Label heading = new Label(texts.get("dossier.notices"));
        heading.getStyleClass().add(Styles.HEADING);
        Label help = words(texts.get("dossier.notices.help"));
        help.getStyleClass().add(Styles.QUIET);
        lines.setId("dossier-notices");
        lines.getStyleClass().add(Styles.STACK);
        root.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        root.getChildren().setAll(heading, help, lines);
        model.notices().addListener((ListChangeListener<CorrectionNotice>) _ -> fill());
        fill();
    }

    Node node() {
        return root;
    }

    private void fill() {
        boolean any = !model.notices().isEmpty();
        root.setVisible(any);
        root.setManaged(any);
        lines.getChildren().clear();
        for (int i = 0; i < model.notices().size(); i++) {
            lines.getChildren().add(line(model.notices().get(i), i));
        }
    }

    private Node line(CorrectionNotice notice, int number) {
        Label said = words(texts.get(
                "dossier.notice.line",
                notice.to().name(),
                texts.code(notice.to().way()),
                reference(notice.to().reference())));
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox line = new HBox(said, notice.told().<Node>map(by -> done(by.at())).orElseGet(() -> tick(notice, number)));
        line.getStyleClass().add(Styles.ROW);
        return line;
    }

    private static String reference(Optional<ShortText> reference) {
        return reference.map(number -> " · " + number.value()).orElse("");
    }

    private Node done(java.time.Instant at) {
        Label label = new Label(texts.get("dossier.notice.told", at));
        label.getStyleClass().addAll(Styles.BADGE, Styles.GOOD);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private Button tick(CorrectionNotice notice, int number) {
        Button tick = buttons.plain("dossier.notice.tell", () -> model.tell(notice));
        tick.setId("dossier-notice-" + number);
        tick.setMinWidth(Region.USE_PREF_SIZE);
        return tick;
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
