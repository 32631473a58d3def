package nl.casustafel.signal.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.EmptyState;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Icon;
import nl.casustafel.desk.RowTable;
import nl.casustafel.desk.Screen;
import nl.casustafel.desk.Styles;
import nl.casustafel.signal.SignalRow;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// Shows the list of signals; a mail may be dropped anywhere on it.
final class SignalsView {
    private final SignalsModel model;
    private final Texts texts;
    private final Buttons buttons;
    private final RowTable<SignalRow> table;

    SignalsView(SignalsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.buttons = new Buttons(texts);
        this.table = table();
    }

    Screen screen() {
        VBox page = new VBox(heading(), narrowing(), table.node());
        page.getStyleClass().add(Styles.PAGE);
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        MailDrop.on(page, model::drop);
        return Screen.of(page, texts.get("signal.list.title"))
                .commands(List.of(Command.of("signal.mail.choose", model::choose, "Shortcut+O")))
                .closing(model.listen())
                .focusing(() -> table.node().requestFocus());
    }

    private FlowPane heading() {
        Label title = new Label(texts.get("signal.list.title"));
        title.getStyleClass().add(Styles.TITLE);
        FlowPane line = new FlowPane(
                title,
                buttons.main("signal.new", model::begin),
                buttons.quiet("signal.mail.choose", Icon.MAIL, model::choose),
                buttons.plain("signal.takeover", model::takeOver));
        line.getStyleClass().add("desk-actions");
        return line;
    }

    private Parent narrowing() {
        return new FormPane(texts, () -> {})
                .beside(line ->
                        line.choice("signal.list.selection", model.selection).search("signal.list.words", model.words))
                .node();
    }

    private RowTable<SignalRow> table() {
        EmptyState empty = new EmptyState(texts, "signal.list.empty");
        return new RowTable<>(texts, "signal.list.table", model.rows(), empty)
                .column("signal.list.number", 1.2, row -> row.number().text())
                .dateColumn("signal.list.received", 1.1, SignalRow::receivedOn)
                .column("signal.list.about", 3, model::calledBy)
                .column("signal.list.municipality", 1.4, model::municipality)
                .column("signal.list.state", 1.6, model::state)
                .dateColumn("signal.list.due", 1.3, row -> day(row.answerDue()))
                .onOpen(model::open);
    }

    private static @Nullable LocalDate day(Optional<LocalDate> due) {
        return due.orElse(null);
    }
}
