package nl.casustafel.meeting.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.EmptyState;
import nl.casustafel.desk.RowTable;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;

/// The list of meetings.
final class MeetingsView {
    private final VBox page;
    private final RowTable<MeetingRow> table;

    MeetingsView(MeetingsModel model, Texts texts) {
        Buttons buttons = new Buttons(texts);
        Label title = new Label(texts.get("meeting.list.title"));
        title.getStyleClass().add(Styles.TITLE);
        HBox acts = new HBox();
        if (model.plans()) {
            acts.getChildren().add(buttons.main("meeting.new", model::plan));
        }
        acts.getStyleClass().add(Styles.ROW);
        acts.managedProperty().bind(Bindings.isNotEmpty(acts.getChildren()));
        table = new RowTable<MeetingRow>(texts, "meeting.list", model.rows, new EmptyState(texts, "meeting.list.empty"))
                .column("meeting.list.number", 1, MeetingRow::number)
                .dateColumn("meeting.list.date", 0.9, MeetingRow::date)
                .column("meeting.list.place", 1.6, MeetingRow::place)
                .column("meeting.list.chair", 1.3, MeetingRow::chair)
                .column("meeting.list.state", 0.9, MeetingRow::state)
                .onOpen(model::open);
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        page = new VBox(title, acts, table.node());
        page.getStyleClass().add(Styles.PAGE);
    }

    Parent node() {
        return page;
    }

    void focusFirst() {
        table.node().requestFocus();
    }
}
