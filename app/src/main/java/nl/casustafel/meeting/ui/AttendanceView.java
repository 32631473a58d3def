package nl.casustafel.meeting.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;

/// Who is there, and the one key that goes on: on the card that opens a meeting, and before each item.
final class AttendanceView {
    private final Texts texts;
    private final ScrollPane root;
    private final Button act;

    private AttendanceView(AttendanceModel model, Texts texts, VBox card, Button act) {
        this.texts = texts;
        this.act = act;
        card.getChildren().add(label("meeting.presence", Styles.HEADING));
        for (int i = 0; i < model.rows.size(); i++) {
            card.getChildren().add(row(model.rows.get(i), i + 1));
        }
        HBox acts = new HBox(act);
        acts.getStyleClass().add("desk-actions");
        card.getChildren().addAll(new Banner("meeting-presence-notice", model.notice()).node(), acts);
        card.getStyleClass().add(Styles.CARD);
        root = new ScrollPane(card);
        root.setFitToWidth(true);
        root.getStyleClass().add("desk-scroll");
    }

    /// The card that opens a meeting: purpose, basis, secrecy (interaction pattern I).
    static AttendanceView opening(AttendanceModel model, Texts texts, Runnable open) {
        VBox card = new VBox();
        for (String key : new String[] {"purpose", "basis", "secrecy"}) {
            Label heading = new Label(texts.get("meeting.opening." + key));
            heading.getStyleClass().add(Styles.HEADING);
            Label text = new Label(texts.get("meeting.opening." + key + ".text"));
            text.setWrapText(true);
            text.setMinHeight(Region.USE_PREF_SIZE);
            card.getChildren().add(new VBox(heading, text));
        }
        return new AttendanceView(model, texts, card, new Buttons(texts).main("meeting.open", open));
    }

    /// Before an item is shown.
    static AttendanceView item(AttendanceModel model, Texts texts, Runnable putOnTable) {
        Label lead = new Label(texts.get("meeting.item.lead"));
        lead.setWrapText(true);
        lead.getStyleClass().add("desk-help");
        return new AttendanceView(
                model, texts, new VBox(lead), new Buttons(texts).main("meeting.item.open", putOnTable));
    }

    Node node() {
        return root;
    }

    void focusFirst() {
        act.requestFocus();
    }

    private static Node row(AttendanceModel.Present row, int number) {
        CheckBox box = Ticks.box(row.name(), row.tick());
        box.setId("meeting-present-" + number);
        Label capacity = new Label(row.capacity());
        capacity.getStyleClass().add(Styles.QUIET);
        HBox line = new HBox(box, capacity);
        line.getStyleClass().add(Styles.ROW);
        Label warning = new Label();
        warning.setId("meeting-present-" + number + "-warning");
        warning.getStyleClass().add("desk-problem");
        warning.setWrapText(true);
        warning.setMinHeight(Region.USE_PREF_SIZE);
        warning.textProperty().bind(row.warning());
        warning.visibleProperty().bind(row.warning().isNotEmpty());
        warning.managedProperty().bind(warning.visibleProperty());
        return new VBox(line, warning);
    }

    private Label label(String key, String style) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add(style);
        return label;
    }
}
