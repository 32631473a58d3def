package nl.casustafel.signal.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.Icon;
import nl.casustafel.desk.RowTable;
import nl.casustafel.desk.Screen;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// Shows an old list on its way in: the file, what its columns mean, and what would become of each row.
final class TakeOverView<C extends Enum<C> & OldColumn, R> {
    private static final double COLUMN_WIDTH = 200;
    private static final double MOST_HEIGHT = 220;
    private static final double LEAST_HEIGHT = 150;
    private static final int EXAMPLE = 40;

    private final TakeOverModel<C, R> model;
    private final Texts texts;
    private final Buttons buttons;
    private final FlowPane columns = new FlowPane();
    private final Button choose;

    TakeOverView(TakeOverModel<C, R> model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.buttons = new Buttons(texts);
        this.choose = buttons.quiet("signal.takeover.choose", Icon.LIST, model::choose);
        columns.getStyleClass().add("desk-actions");
        model.columns().addListener((ListChangeListener<TakeOverModel.Column<C>>) change -> showColumns());
        showColumns();
    }

    Screen screen() {
        Node table = new RowTable<>(texts, "signal.takeover.table", model.rows())
                .column("signal.takeover.line", 0.7, row -> texts.number(row.line()))
                .column("signal.takeover.about", 3, ListRow::about)
                .column("signal.takeover.becomes", 1.3, row -> texts.get(model.becomes(row)))
                .column("signal.takeover.remark", 5, ListRow::remark)
                .node();
        table.visibleProperty().bind(Bindings.isNotEmpty(model.rows()));
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox page = new VBox(
                heading(), new Banner("signal-takeover-banner", model.notice()).node(), explained(), meanings(), table);
        page.getStyleClass().add(Styles.PAGE);
        return Screen.of(page, texts.get(model.words().title()))
                .commands(List.of(
                        Command.of("signal.takeover.choose", model::choose, "Shortcut+O"),
                        Command.of("signal.takeover.check", model::check, "Alt+P"),
                        Command.of(model.words().act(), model::takeOver, "Shortcut+Enter")
                                .when(() -> model.ready().get() > 0)))
                .focusing(choose::requestFocus);
    }

    private FlowPane heading() {
        Label title = new Label(texts.get(model.words().title()));
        title.getStyleClass().add(Styles.TITLE);
        Button take = buttons.main(model.words().act(), model::takeOver);
        take.disableProperty().bind(model.ready().isEqualTo(0));
        FlowPane line = new FlowPane(title, choose, take);
        line.getStyleClass().add("desk-actions");
        return line;
    }

    private Node explained() {
        Label label = new Label(texts.get(model.words().help()));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.visibleProperty().bind(Bindings.isEmpty(model.columns()));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private Node meanings() {
        Label title = new Label(texts.get("signal.takeover.columns"));
        title.getStyleClass().add(Styles.HEADING);
        // A list with many columns leaves room for its rows.
        ScrollPane all = new ScrollPane(columns);
        all.setFitToWidth(true);
        all.setMaxHeight(MOST_HEIGHT);
        all.minViewportHeightProperty().bind(Bindings.min(columns.heightProperty(), LEAST_HEIGHT));
        columns.prefWrapLengthProperty().bind(all.widthProperty());
        VBox card = new VBox(title, all, buttons.plain("signal.takeover.check", model::check));
        card.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        card.visibleProperty().bind(Bindings.isNotEmpty(model.columns()));
        card.managedProperty().bind(card.visibleProperty());
        return card;
    }

    private void showColumns() {
        columns.getChildren().clear();
        for (TakeOverModel.Column<C> column : model.columns()) {
            columns.getChildren().add(column(column, model.columns().indexOf(column)));
        }
    }

    private Node column(TakeOverModel.Column<C> column, int place) {
        ComboBox<C> meaning = new ComboBox<>(column.meaning().options());
        meaning.setId("signal-takeover-column-" + place);
        meaning.setConverter(new Words<>(column.meaning()));
        meaning.valueProperty().bindBidirectional(column.meaning().chosen());
        meaning.setPrefWidth(COLUMN_WIDTH);
        Label header = new Label(column.header());
        header.setLabelFor(meaning);
        Label example = new Label(shortened(column.example()));
        example.getStyleClass().add(Styles.QUIET);
        header.setMaxWidth(COLUMN_WIDTH);
        example.setMaxWidth(COLUMN_WIDTH);
        return new VBox(header, meaning, example);
    }

    private static String shortened(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.length() <= EXAMPLE ? line : line.substring(0, EXAMPLE) + "\u2026";
    }

    /// The options in words.
    private static final class Words<C> extends StringConverter<C> {
        private final Choice<C> column;

        private Words(Choice<C> column) {
            this.column = column;
        }

        @Override
        public String toString(@Nullable C meaning) {
            return meaning == null ? "" : column.label(meaning);
        }

        @Override
        public @Nullable C fromString(String words) {
            return null;
        }
    }
}
