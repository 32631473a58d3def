package nl.casustafel.signal.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// A signal on the board: number, whom it is about, where, and until when the reporter waits.
final class BoardCard extends ListCell<Listed> {
    /// Beside a card, in em: padding of the cell and a scroll bar.
    private static final double BESIDE = 1.3;

    /// What a card and the two lines of whom it is about are high, in em.
    private static final double HEIGHT = 12.5;

    private static final double ABOUT = 2.9;

    private final BoardModel model;
    private final Texts texts;
    private final Label number = line("signal-board-number");
    private final Label urgent = line(Styles.BADGE);
    private final Label about = line("signal-board-about");
    private final Label place = line(Styles.QUIET);
    private final Label due = line("signal-board-due");
    private final VBox card = new VBox(number, urgent, about, place, due);

    /// @param column it stands in
    BoardCard(BoardModel model, Texts texts, ListView<Listed> column) {
        this.model = model;
        this.texts = texts;
        card.getStyleClass().add("signal-board-card");
        urgent.getStyleClass().add(Styles.URGENT);
        urgent.managedProperty().bind(urgent.visibleProperty());
        about.setWrapText(true);
        about.setAlignment(Pos.TOP_LEFT);
        due.setWrapText(true);
        due.setMinHeight(Region.USE_PREF_SIZE);
        about.minHeightProperty().bind(ems(ABOUT));
        about.maxHeightProperty().bind(about.minHeightProperty());
        // Every card is as high as every other: a list that asks each for its height, before it knows its own
        // width, cuts some of them off.
        column.fixedCellSizeProperty().bind(ems(HEIGHT));
        // The column gives the width, with room for a scroll bar whether it is there or not.
        setPrefWidth(0);
        card.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.max(0, column.getWidth() - getFont().getSize() * BESIDE),
                        column.widthProperty(),
                        fontProperty()));
    }

    @Override
    protected void updateItem(@Nullable Listed listed, boolean empty) {
        super.updateItem(listed, empty);
        setGraphic(listed == null ? null : card);
        if (listed == null) {
            setAccessibleText(null);
            return;
        }
        number.setText(listed.row().number().text());
        about.setText(listed.about());
        place.setText(listed.municipality());
        boolean late = listed.next().filter(day -> day.isBefore(model.today())).isPresent();
        String words = listed.next()
                .map(day -> texts.get(late ? "signal.board.late" : "signal.board.due", unbroken(texts.shortDate(day))))
                .orElse("");
        due.setText(words);
        due.getStyleClass().removeAll(Styles.BADGE, Styles.URGENT);
        if (late) {
            due.getStyleClass().addAll(Styles.BADGE, Styles.URGENT);
        }
        urgent.setText(listed.row().emergency() ? texts.get("signal.board.urgent") : "");
        setAccessibleText(
                String.join(", ", number.getText(), urgent.getText(), listed.about(), listed.municipality(), words));
    }

    /// A day stays on one line.
    private static String unbroken(String day) {
        return day.replace('-', '\u2011');
    }

    private static Label line(String style) {
        Label label = new Label();
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add(style);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }

    private DoubleBinding ems(double count) {
        return Bindings.createDoubleBinding(() -> getFont().getSize() * count, fontProperty());
    }
}
