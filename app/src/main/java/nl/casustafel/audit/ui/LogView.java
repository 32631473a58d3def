package nl.casustafel.audit.ui;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.audit.AuditRow;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.Fold;
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
    private final Buttons buttons;

    /// @param go opens what a line is about
    public LogView(LogModel model, ExportModel export, Texts texts, Consumer<Place> go) {
        this.model = model;
        this.export = export;
        this.texts = texts;
        this.buttons = new Buttons(texts);
        this.go = go;
    }

    /// The screen; reads the log once, and again when the filter changes. The list has the room: what is
    /// seldom asked for stands folded behind a button.
    public Screen screen() {
        String key = model.ofDossier() ? "audit.dossier" : "audit.all";
        Label lead = new Label(texts.get(key + ".lead"));
        lead.setWrapText(true);
        lead.setMinHeight(Region.USE_PREF_SIZE);
        lead.getStyleClass().add(Styles.QUIET);
        FormPane filter = filter();
        Fold code = code();
        Fold given = export();
        RowTable<LogModel.Line> table = table();
        table.node().getStyleClass().add("audit-lines");
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        VBox page = new VBox(
                head(key, code, given),
                lead,
                filter.node(),
                code.node(),
                given.node(),
                new Banner("audit-notice", model.notice()).node(),
                table.node());
        page.getStyleClass().addAll(Styles.PAGE, "audit-page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("desk-scroll");
        URL sheet = LogView.class.getResource("log.css");
        scroll.getStylesheets().add(Objects.requireNonNull(sheet).toExternalForm());
        model.load();
        return Screen.of(scroll, texts.get(key + ".title"))
                .focusing(filter::focusFirst)
                .commands(List.of(
                        Command.of("audit.check", model::check),
                        Command.of("audit.compare.open", () -> turn(code, given)),
                        Command.of("audit.export.open", () -> turn(given, code)).when(export::isOffered)));
    }

    private Node head(String key, Fold code, Fold given) {
        Label title = new Label(texts.get(key + ".title"));
        title.getStyleClass().add(Styles.TITLE);
        title.setMinWidth(Region.USE_PREF_SIZE);
        List<Button> acts = new ArrayList<>(List.of(
                buttons.plain("audit.clear", model::widen),
                buttons.plain("audit.check", model::check),
                buttons.plain("audit.compare.open", () -> turn(code, given))));
        if (export.isOffered()) {
            acts.add(buttons.plain("audit.export.open", () -> turn(given, code)));
        }
        Parent line = new FormPane(texts, () -> {})
                .actions(acts.toArray(Button[]::new))
                .node();
        line.getStyleClass().add("audit-acts");
        HBox.setHgrow(line, Priority.ALWAYS);
        HBox head = new HBox(title, line);
        head.getStyleClass().add("audit-head");
        return head;
    }

    /// One of the two at a time; shut again by the same button.
    private static void turn(Fold asked, Fold other) {
        other.show(false);
        asked.show(!asked.isShown());
    }

    /// The code to write down, and the code from paper to compare.
    private Fold code() {
        FormPane form = new FormPane(texts, model::compare)
                .beside(line -> line.text("audit.compare", model.code).readOnly("audit.head", model.head()))
                .actions(buttons.main("audit.compare.act", model::compare));
        return new Fold("audit-compare-card", form);
    }

    private Fold export() {
        FormPane form = new FormPane(texts, export::save)
                .beside(line -> line.text("audit.export.recipient", export.recipient)
                        .text("audit.export.purpose", export.purpose)
                        .text("audit.export.basis", export.basis))
                .actions(buttons.main("audit.export.save", export::save))
                .node(new Banner("audit-export-notice", export.notice()).node());
        return new Fold("audit-export-card", form);
    }

    private FormPane filter() {
        FormPane filter = new FormPane(texts, () -> {})
                .beside(line -> line.search("audit.filter", model.filter)
                        .choice("audit.who", model.who)
                        .choice("audit.kind", model.kind)
                        .filterDate("audit.from", model.from)
                        .filterDate("audit.until", model.until));
        filter.node().getStyleClass().add("audit-filter");
        return filter;
    }

    private RowTable<LogModel.Line> table() {
        return new RowTable<LogModel.Line>(texts, "audit.list", model.shown())
                .column("audit.list.seq", 0.6, line -> texts.number(line.row().seq()))
                .column("audit.list.at", 1.45, line -> moment(line.row()))
                .column("audit.list.who", 1.4, LogModel.Line::who)
                .column("audit.list.action", 1.9, LogModel.Line::action)
                .column("audit.list.object", 1.2, LogModel.Line::object)
                .column("audit.list.result", 1.6, LogModel.Line::result)
                .column("audit.list.purpose", 1.3, line -> model.purpose(line.row()))
                .column("audit.list.origin", 0.8, line -> line.row().origin().value())
                .onOpen(line -> line.place().ifPresent(go));
    }

    private String moment(AuditRow row) {
        return texts.shortDate(row.at().atZone(CaseClock.ZONE).toLocalDate()) + " " + texts.time(row.at());
    }
}
