package nl.casustafel.audit.ui;

import java.net.URL;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.audit.AuditRow;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Place;
import nl.casustafel.desk.RowTable;
import nl.casustafel.desk.Screen;
import nl.casustafel.desk.Styles;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.texts.Texts;

/// The log on screen.
public final class LogView {
    private final LogModel model;
    private final Texts texts;
    private final Consumer<Place> go;
    private final ExportModel export;

    /// @param go opens what a line is about
    public LogView(LogModel model, ExportModel export, Texts texts, Consumer<Place> go) {
        this.model = model;
        this.export = export;
        this.texts = texts;
        this.go = go;
    }

    /// The screen; reads the log once, and again when the filter changes.
    public Screen screen() {
        String key = model.ofDossier() ? "audit.dossier" : "audit.all";
        Label title = new Label(texts.get(key + ".title"));
        title.getStyleClass().add(Styles.TITLE);
        Label lead = new Label(texts.get(key + ".lead"));
        lead.setWrapText(true);
        lead.setMinHeight(Region.USE_PREF_SIZE);
        lead.getStyleClass().add(Styles.QUIET);
        FormPane filter = filter();
        FormPane head = new FormPane(texts, () -> {}).readOnly("audit.head", model.head());
        Buttons buttons = new Buttons(texts);
        HBox acts = new HBox(buttons.plain("audit.clear", model::widen), buttons.plain("audit.check", model::check));
        acts.getStyleClass().add(Styles.ROW);
        acts.setMinWidth(Region.USE_PREF_SIZE);
        FormPane compare = new FormPane(texts, model::compare)
                .beside(line -> line.text("audit.compare", model.code))
                .actions(buttons.plain("audit.compare.act", model::compare));
        HBox below = new HBox(acts, head.node(), compare.node());
        HBox.setHgrow(compare.node(), Priority.ALWAYS);
        below.getStyleClass().add("desk-beside");
        HBox.setHgrow(head.node(), Priority.ALWAYS);
        RowTable<LogModel.Line> table = table();
        table.node().getStyleClass().add("audit-lines");
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        VBox page = new VBox(
                title,
                lead,
                filter.node(),
                below,
                export(buttons, acts),
                new Banner("audit-notice", model.notice()).node(),
                table.node());
        page.getStyleClass().add(Styles.PAGE);
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("desk-scroll");
        URL sheet = LogView.class.getResource("log.css");
        scroll.getStylesheets().add(Objects.requireNonNull(sheet).toExternalForm());
        model.load();
        return Screen.of(scroll, texts.get(key + ".title")).focusing(filter::focusFirst);
    }

    /// Stands only where it is asked for, by a button among the other acts.
    private Node export(Buttons buttons, HBox acts) {
        VBox card = new VBox(
                new FormPane(texts, export::save)
                        .heading("audit.export")
                        .beside(line -> line.text("audit.export.recipient", export.recipient)
                                .text("audit.export.purpose", export.purpose)
                                .text("audit.export.basis", export.basis))
                        .actions(buttons.main("audit.export.save", export::save))
                        .node(),
                new Banner("audit-export-notice", export.notice()).node());
        card.setId("audit-export-card");
        card.getStyleClass().add(Styles.CARD);
        card.managedProperty().bind(card.visibleProperty());
        card.setVisible(false);
        if (export.isOffered()) {
            acts.getChildren()
                    .add(buttons.plain("audit.export.open", () -> card.setVisible(!card.isVisible())));
        }
        return card;
    }

    private FormPane filter() {
        return new FormPane(texts, () -> {})
                .beside(line -> line.text("audit.filter", model.filter)
                        .choice("audit.who", model.who)
                        .choice("audit.kind", model.kind)
                        .optionalDate("audit.from", model.from)
                        .optionalDate("audit.until", model.until));
    }

    private RowTable<LogModel.Line> table() {
        return new RowTable<LogModel.Line>(texts, "audit.list", model.shown())
                .column("audit.list.seq", 0.6, line -> texts.number(line.row().seq()))
                .column("audit.list.at", 1.2, line -> moment(line.row()))
                .column("audit.list.who", 1.3, LogModel.Line::who)
                .column("audit.list.action", 2, LogModel.Line::action)
                .column("audit.list.object", 1.3, LogModel.Line::object)
                .column("audit.list.result", 1.8, LogModel.Line::result)
                .column("audit.list.purpose", 1.3, line -> model.purpose(line.row()))
                .column("audit.list.origin", 0.9, line -> line.row().origin().value())
                .onOpen(line -> line.place().ifPresent(go));
    }

    private String moment(AuditRow row) {
        return texts.shortDate(row.at().atZone(CaseClock.ZONE).toLocalDate()) + " " + texts.time(row.at());
    }
}
