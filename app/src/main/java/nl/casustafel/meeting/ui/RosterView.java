package nl.casustafel.meeting.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// The agenda at the left of the table, without the name of anybody.
final class RosterView {
    private final VBox root;

    RosterView(MeetingModel model, WallModel wall, ArrangeModel arrange, Texts texts) {
        Label heading = new Label(texts.get("meeting.roster"));
        heading.getStyleClass().add(Styles.HEADING);
        ListView<RosterRow> list = new ListView<>(model.roster);
        list.setId("meeting-roster");
        list.setAccessibleText(texts.get("meeting.roster"));
        list.setCellFactory(_ -> new Cell());
        list.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            if (row != null) {
                model.select(row);
            }
        });
        model.selected().addListener((_, _, row) -> {
            if (row == null) {
                list.getSelectionModel().clearSelection();
            } else {
                list.getSelectionModel().select(row);
                list.scrollTo(row);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        Label hint = new Label(texts.get("meeting.roster.keys"));
        hint.getStyleClass().add("desk-help");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        root = new VBox(heading, list, arranging(arrange, model, texts), onWall(wall, texts), hint);
        root.getStyleClass().addAll(Styles.STACK, "meeting-roster");
    }

    /// For who leads: one button, because the agenda mostly stays as it is.
    private static Node arranging(ArrangeModel arrange, MeetingModel model, Texts texts) {
        MenuButton menu = new MenuButton(texts.get("meeting.arrange"));
        menu.setId("meeting-arrange");
        menu.setMnemonicParsing(false);
        menu.setMaxWidth(Double.MAX_VALUE);
        List<MenuItem> ofItem = List.of(
                entry(texts, "meeting.arrange.earlier", () -> arrange.move(true)),
                entry(texts, "meeting.arrange.later", () -> arrange.move(false)),
                entry(texts, "meeting.arrange.minutes", arrange::minutes),
                entry(texts, "meeting.arrange.next-time", arrange::nextTime),
                entry(texts, "meeting.arrange.drop", arrange::drop));
        menu.getItems().addAll(ofItem);
        menu.getItems()
                .addAll(
                        entry(texts, "meeting.arrange.add", arrange::add),
                        entry(texts, "meeting.paper", model::toPaper));
        menu.setOnShowing(_ -> ofItem.forEach(one -> one.setDisable(!arrange.possible())));
        menu.visibleProperty().bind(Bindings.createBooleanBinding(() -> model.leads() && !model.over(), model.shown()));
        menu.managedProperty().bind(menu.visibleProperty());
        return menu;
    }

    private static MenuItem entry(Texts texts, String key, Runnable act) {
        MenuItem item = new MenuItem(texts.get(key));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> act.run());
        return item;
    }

    /// Shown while there is a wall: the keys are the quick way.
    private static Node onWall(WallModel wall, Texts texts) {
        Button send = new Buttons(texts).plain("meeting.wall.send", wall::send);
        send.setMaxWidth(Double.MAX_VALUE);
        Label keys = new Label(texts.get("meeting.wall.keys"));
        keys.getStyleClass().add("desk-help");
        keys.setWrapText(true);
        keys.setMinHeight(Region.USE_PREF_SIZE);
        VBox card = new VBox(send, keys);
        card.getStyleClass().add(Styles.STACK);
        card.visibleProperty().bind(wall.open());
        card.managedProperty().bind(wall.open());
        return card;
    }

    Node node() {
        return root;
    }

    /// As wide as the list, so that it never scrolls sideways; what is cut off is in the tip.
    private static final class Cell extends ListCell<RosterRow> {
        /// Padding of a cell on both sides, with a hair to spare.
        private static final double AROUND = 20;

        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable RosterRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(row == null ? null : lines(row));
            setTooltip(row == null ? null : new Tooltip(row.called() + "\n" + row.state() + " · " + row.minutes()));
        }

        private Node lines(RosterRow row) {
            Label called = new Label(row.item().position() + ". " + row.called());
            called.getStyleClass().add("desk-label");
            Label state = new Label(row.state() + " · " + row.minutes());
            state.getStyleClass().add(Styles.QUIET);
            VBox lines = new VBox(called, state);
            lines.maxWidthProperty().bind(widthProperty().subtract(AROUND));
            lines.prefWidthProperty().bind(lines.maxWidthProperty());
            return lines;
        }
    }
}
