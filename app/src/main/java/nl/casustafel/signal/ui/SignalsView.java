package nl.casustafel.signal.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.EmptyState;
import nl.casustafel.desk.Fold;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Icon;
import nl.casustafel.desk.RowTable;
import nl.casustafel.desk.Screen;
import nl.casustafel.desk.Styles;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.signal.SignalColumn;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// Shows the list of signals; a mail may be dropped anywhere on it. The list has the room: what is seldom
/// asked for stands folded behind a button.
final class SignalsView {
    private final SignalsModel model;
    private final SeveralModel several;
    private final ListExport leaving;
    private final Texts texts;
    private final Buttons buttons;
    private final RowTable<Listed> table;
    private final Node search;
    private final Parent narrowing;
    private final Fold columns;
    private final Fold filters;
    private final Fold export;
    private final VBox page;

    SignalsView(SignalsModel model, SeveralModel several, ListExport leaving, Texts texts) {
        this.model = model;
        this.several = several;
        this.leaving = leaving;
        this.texts = texts;
        this.buttons = new Buttons(texts);
        this.table = table();
        this.narrowing = narrowing();
        this.search = Objects.requireNonNull(narrowing.lookup("#signal-list-words"));
        ColumnsPart part = new ColumnsPart(model.columns, texts);
        this.columns = new Fold("signal-columns-card", part.node(), part::focusFirst);
        this.filters = filters();
        this.export = export();
        this.page = page();
    }

    /// Reads anew, narrowed as it was; what was folded out is folded.
    Screen screen() {
        fold();
        several.results().clear();
        model.enter();
        return Screen.of(page, texts.get("signal.list.title"))
                .commands(commands())
                .flushing(model::flush)
                .closing(model.listen())
                .focusing(() -> table.node().requestFocus());
    }

    private VBox page() {
        VBox page = new VBox(
                heading(),
                narrowing,
                acts(),
                filters.node(),
                columns.node(),
                export.node(),
                new Banner("signal-list-notice", model.notice()).node(),
                new SeveralPart(several, texts).node(),
                table.node());
        page.getStyleClass().addAll(Styles.PAGE, "signal-list-page");
        page.getStylesheets()
                .add(Objects.requireNonNull(SignalsView.class.getResource("list.css"))
                        .toExternalForm());
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        if (model.takesIn()) {
            MailDrop.on(page, model::drop);
        }
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::intoList);
        return page;
    }

    private List<Command> commands() {
        return List.of(
                Command.of("signal.list.find", search::requestFocus, "Shortcut+F"),
                Command.of("signal.list.widen", model::widen, "Alt+W"),
                Command.of("signal.several.to-agenda", this::toAgenda, "Alt+A").when(this::isChosen),
                Command.of("signal.several.to-close", this::close).when(this::isChosen),
                Command.of("signal.filter.open", () -> turn(filters), "Alt+F"),
                Command.of("signal.columns.open", () -> turn(columns), "Alt+K"),
                Command.of("signal.export.open", () -> turn(export), "Alt+U").when(leaving::isOffered),
                Command.of("signal.mail.choose", model::choose, "Shortcut+O").when(model::takesIn));
    }

    private FlowPane heading() {
        Label title = new Label(texts.get("signal.list.title"));
        title.getStyleClass().add(Styles.TITLE);
        Label count = new Label();
        count.setId("signal-list-count");
        count.getStyleClass().add(Styles.QUIET);
        count.textProperty().bind(Bindings.createStringBinding(this::counted, model.rows(), table.selection()));
        FlowPane line = new FlowPane(title);
        if (model.takesIn()) {
            line.getChildren()
                    .addAll(
                            buttons.main("signal.new", model::begin),
                            buttons.quiet("signal.mail.choose", Icon.MAIL, model::choose),
                            buttons.plain("signal.takeover", model::takeOver));
        }
        line.getChildren().addAll(buttons.plain("signal.board.open", model::toBoard), count);
        line.getStyleClass().add("desk-actions");
        return line;
    }

    private Parent narrowing() {
        Parent form = new FormPane(texts, () -> {})
                .beside(line -> line.search("signal.list.words", model.narrowing.words)
                        .choice("signal.list.selection", model.narrowing.selection)
                        .choice("signal.list.municipality", model.narrowing.municipality)
                        .choice("signal.list.due", model.narrowing.due)
                        .choice("signal.list.receiver", model.narrowing.receiver)
                        .choice("signal.list.filter", model.filter))
                .node();
        form.getStyleClass().add("signal-narrowing");
        return form;
    }

    private Node acts() {
        Button agenda = buttons.plain("signal.several.to-agenda", this::toAgenda);
        Button close = buttons.plain("signal.several.to-close", this::close);
        Stream.of(agenda, close).forEach(button -> button.disableProperty().bind(Bindings.isEmpty(table.selection())));
        FlowPane line = new FlowPane(
                agenda,
                close,
                buttons.plain("signal.filter.open", () -> turn(filters)),
                buttons.plain("signal.columns.open", () -> turn(columns)),
                buttons.plain("signal.list.widen", model::widen));
        if (leaving.isOffered()) {
            line.getChildren().add(buttons.plain("signal.export.open", () -> turn(export)));
        }
        line.getStyleClass().addAll("desk-actions", "signal-list-acts");
        return line;
    }

    private Fold filters() {
        return new Fold(
                "signal-filter-card",
                new FormPane(texts, model::keepFilter)
                        .beside(line -> line.text("signal.filter.name", model.filterName))
                        .actions(
                                buttons.main("signal.filter.keep", model::keepFilter),
                                buttons.plain("signal.filter.drop", model::dropFilter)));
    }

    private Fold export() {
        FormPane form = new FormPane(texts, this::leave)
                .beside(line -> line.text("signal.export.recipient", leaving.recipient)
                        .text("signal.export.purpose", leaving.purpose)
                        .text("signal.export.basis", leaving.basis))
                .actions(buttons.main("signal.export.save", this::leave))
                .node(new Banner("signal-export-notice", leaving.notice()).node());
        return new Fold("signal-export-card", form);
    }

    private void leave() {
        leaving.save(new ListExport.Shown(
                model.narrowing.selected(),
                List.copyOf(table.shown()),
                model.columns.shown().get()));
    }

    private RowTable<Listed> table() {
        EmptyState empty = new EmptyState(texts, "signal.list.empty");
        RowTable<Listed> made = new RowTable<>(texts, "signal.list.table", model.rows(), empty)
                .column(
                        key(SignalColumn.NUMBER),
                        1.2,
                        listed -> listed.row().number().text())
                .dateColumn(
                        key(SignalColumn.RECEIVED), 1.1, listed -> listed.row().receivedOn())
                .column(key(SignalColumn.ABOUT), 3, Listed::about)
                .column(key(SignalColumn.MUNICIPALITY), 1.4, Listed::municipality)
                .column(key(SignalColumn.STATE), 1.6, Listed::state)
                .dateColumn(key(SignalColumn.NEXT), 1.4, SignalsView::next, this::late)
                .dateColumn(key(SignalColumn.DUE), 1.3, SignalsView::due)
                .dateColumn(
                        key(SignalColumn.SINCE),
                        1.2,
                        listed ->
                                listed.row().stateSince().atZone(CaseClock.ZONE).toLocalDate())
                .column(
                        key(SignalColumn.KIND),
                        1.2,
                        listed -> texts.code(listed.row().kind()))
                .column(key(SignalColumn.RECEIVER), 1.8, Listed::receiver)
                .column(key(SignalColumn.EXTERNAL), 1.4, Listed::external)
                .several()
                .onOpen(model::open);
        model.columns.shown().addListener((property, before, after) -> show(made, after));
        show(made, model.columns.shown().get());
        return made;
    }

    private static void show(RowTable<Listed> table, List<SignalColumn> columns) {
        table.show(columns.stream().map(SignalsView::key).toList());
    }

    private static String key(SignalColumn column) {
        return "signal.list." + column.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable LocalDate next(Listed listed) {
        return listed.next().orElse(null);
    }

    /// In words, because colour alone says nothing.
    private String late(LocalDate day) {
        String written = texts.shortDate(day);
        return day.isBefore(model.today()) ? texts.get("signal.list.late", written) : written;
    }

    private static @Nullable LocalDate due(Listed listed) {
        return listed.row().answerDue().orElse(null);
    }

    private String counted() {
        int chosen = table.selection().size();
        return chosen > 1
                ? texts.get("signal.list.chosen", chosen, model.rows().size())
                : texts.get("signal.list.count", model.rows().size(), model.count());
    }

    private boolean isChosen() {
        return !table.selection().isEmpty();
    }

    private void fold() {
        Stream.of(columns, filters, export).forEach(fold -> fold.show(false));
    }

    private void toAgenda() {
        fold();
        several.toAgenda(List.copyOf(table.selection()));
    }

    private void close() {
        several.close(List.copyOf(table.selection()));
    }

    /// One of them at a time; shut again by the same button.
    private void turn(Fold asked) {
        boolean shown = asked.isShown();
        several.results().clear();
        fold();
        asked.show(!shown);
        if (shown) {
            table.node().requestFocus();
        }
    }

    /// From the words straight into what they left.
    private void intoList(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            event.consume();
            table.node().requestFocus();
        }
    }
}
