package nl.casustafel.audit.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.RowTable;
import nl.casustafel.desk.Screen;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;

/// The log on screen.
public final class LogView {
    private final LogModel model;
    private final Texts texts;

    public LogView(LogModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    /// The screen; reads the log once.
    public Screen screen() {
        Label title = new Label(texts.get("audit.title"));
        title.getStyleClass().add(Styles.TITLE);
        Label lead = new Label(texts.get("audit.lead"));
        lead.setWrapText(true);
        lead.getStyleClass().add(Styles.QUIET);
        FormPane filter = new FormPane(texts, () -> {}).text("audit.filter", model.filter);
        FormPane head = new FormPane(texts, () -> {}).readOnly("audit.head", model.head());
        HBox check = new HBox(new Buttons(texts).plain("audit.check", model::check));
        HBox.setHgrow(filter.node(), Priority.ALWAYS);
        HBox.setHgrow(head.node(), Priority.ALWAYS);
        HBox top = new HBox(filter.node(), head.node());
        top.getStyleClass().add("desk-beside");
        RowTable<LogModel.Line> table = table();
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        VBox page = new VBox(title, lead, top, check, new Banner("audit-notice", model.notice()).node(), table.node());
        page.getStyleClass().add(Styles.PAGE);
        model.load();
        return Screen.of(page, texts.get("audit.title")).focusing(filter::focusFirst);
    }

    private RowTable<LogModel.Line> table() {
        return new RowTable<LogModel.Line>(texts, "audit.list", model.shown())
                .column("audit.list.seq", 0.6, line -> texts.number(line.row().seq()))
                .column("audit.list.at", 1.7, line -> texts.dateTime(line.row().at()))
                .column("audit.list.who", 1.4, LogModel.Line::who)
                .column("audit.list.action", 2, LogModel.Line::action)
                .column("audit.list.purpose", 1.4, LogModel.Line::purpose)
                .column("audit.list.result", 1, LogModel.Line::result);
    }
}
