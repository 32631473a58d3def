package nl.casustafel.provision.ui;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.RowTable;
import nl.casustafel.desk.Screen;
import nl.casustafel.desk.Styles;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.provision.Medium;
import nl.casustafel.provision.RegisterLine;
import nl.casustafel.texts.Texts;

/// The register as a list, with all of one line below it.
final class RegisterView {
    private final RegisterModel model;
    private final Texts texts;
    private final Buttons buttons;
    private final Runnable decisions;
    private final RowTable<RegisterLine> table;
    private final LineView line;

    /// @param decisions goes to the decisions on police data
    RegisterView(RegisterModel model, Texts texts, Runnable decisions) {
        this.model = model;
        this.texts = texts;
        this.decisions = decisions;
        this.buttons = new Buttons(texts);
        this.line = new LineView(model, texts);
        this.table = table();
    }

    Screen screen() {
        Label lead = new Label(texts.get("provision.lead"));
        lead.setWrapText(true);
        lead.setMinHeight(Region.USE_PREF_SIZE);
        lead.getStyleClass().add(Styles.QUIET);
        FormPane filter = filter();
        table.node().getStyleClass().add("register-lines");
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        VBox page = new VBox(
                head(),
                lead,
                filter.node(),
                new Banner("provision-notice", model.notice()).node(),
                table.node(),
                line.node());
        page.getStyleClass().addAll(Styles.PAGE, "register-page");
        return Screen.of(scrolling(page), texts.get("provision.title"))
                .focusing(() -> table.node().requestFocus())
                .commands(List.of(
                        Command.of("provision.print", model::print), Command.of("provision.decisions", decisions)));
    }

    private static Parent scrolling(VBox page) {
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("desk-scroll");
        URL sheet = RegisterView.class.getResource("register.css");
        scroll.getStylesheets().add(Objects.requireNonNull(sheet).toExternalForm());
        return scroll;
    }

    private Node head() {
        Label title = new Label(texts.get("provision.title"));
        title.getStyleClass().add(Styles.TITLE);
        title.setMinWidth(Region.USE_PREF_SIZE);
        Parent acts = new FormPane(texts, () -> {})
                .actions(
                        buttons.plain("provision.clear", model::widen),
                        buttons.plain("provision.decisions", decisions),
                        buttons.main("provision.print", model::print))
                .node();
        acts.getStyleClass().add("register-acts");
        HBox.setHgrow(acts, Priority.ALWAYS);
        HBox head = new HBox(title, acts);
        head.getStyleClass().add("register-head");
        return head;
    }

    private FormPane filter() {
        FormPane filter = new FormPane(texts, () -> {})
                .beside(row -> row.choice("provision.by", model.by)
                        .choice("provision.way", model.way)
                        .filterDate("provision.from", model.from)
                        .filterDate("provision.until", model.until))
                .tick("provision.recalls", model.recallsOnly);
        filter.node().getStyleClass().add("register-filter");
        return filter;
    }

    private RowTable<RegisterLine> table() {
        return new RowTable<>(texts, "provision.list", model.shown())
                .column("provision.list.at", 1.2, this::moment)
                .column("provision.list.form", 1.3, row -> model.words().way(row))
                .column("provision.list.by", 1.3, row -> model.words().providers(row))
                .column("provision.list.recipient", 2, row -> model.words().bodies(row))
                .column("provision.list.items", 1.1, row -> model.words().items(row))
                .column("provision.list.categories", 0.9, row -> model.words().categories(row))
                .column("provision.list.after", 1.3, row -> model.words().after(row))
                .onSelect(model::choose)
                .onOpen(model::choose);
    }

    private String moment(RegisterLine row) {
        String day = texts.shortDate(row.at().atZone(CaseClock.ZONE).toLocalDate());
        return row.medium() == Medium.SCREEN ? texts.get("provision.since", day) : day + " " + texts.time(row.at());
    }
}
