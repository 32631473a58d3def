package nl.casustafel.meeting.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Styles;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.texts.Texts;

/// A meeting that is over, at a glance: when, where, who was there, and the way to its minutes.
final class CoverView {
    private final Texts texts;
    private final Button minutes;
    private final VBox root = new VBox();

    CoverView(TableFile table, Texts texts, MeetingModel model) {
        this.texts = texts;
        Buttons buttons = new Buttons(texts);
        minutes = buttons.main("meeting.cover.minutes", model::finish);
        Meeting.Plan plan = table.meeting().plan();
        part("meeting.cover.when", List.of(texts.date(plan.date()) + " · " + times(table.meeting())));
        part("meeting.plan.place", List.of(plan.place().value()));
        part("meeting.cover.there", table.there());
        part("meeting.cover.absent", table.notThere());
        HBox acts = new HBox(
                minutes,
                buttons.plain("meeting.next", model::next),
                buttons.plain("meeting.cover.destroying", model::toDestroying));
        acts.getStyleClass().addAll(Styles.ROW, "desk-actions");
        root.getChildren().add(acts);
        root.setId("meeting-cover");
        root.getStyleClass().add(Styles.CARD);
        root.setMaxHeight(Region.USE_PREF_SIZE);
    }

    Node node() {
        return root;
    }

    void focusFirst() {
        minutes.requestFocus();
    }

    private String times(Meeting meeting) {
        String from = meeting.openedAt().map(texts::time).orElse("");
        return meeting.closedAt()
                .map(texts::time)
                .map(until -> from + " – " + until)
                .orElse(from);
    }

    private void part(String key, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        Label heading = new Label(texts.get(key));
        heading.getStyleClass().add(Styles.HEADING);
        Label text = new Label(String.join(", ", words));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        root.getChildren().add(new VBox(heading, text));
    }
}
