package nl.casustafel.timeline.ui;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Fold;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.RowTable;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;
import nl.casustafel.timeline.Moment;
import nl.casustafel.timeline.MomentKind;

/// How far to look and at what, the drawing, and below it the list that says the same.
final class MomentsView {
    private final MomentsModel model;
    private final Texts texts;
    private final Buttons buttons;
    private final MomentsDrawing drawing;
    private final RowTable<Moment> table;
    private final VBox root = new VBox();

    MomentsView(MomentsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.buttons = new Buttons(texts);
        this.drawing = new MomentsDrawing(texts, model::flagged);
        FormPane looking = new FormPane(texts, () -> {}).radios("timeline.scale", model.scale);
        table = new RowTable<>(texts, "timeline.title", model.rows())
                .dateColumn("timeline.title.on", 0.8, Moment::on)
                .column("timeline.title.kind", 0.9, moment -> texts.code(moment.kind()))
                .column("timeline.title.words", 5, this::words)
                .column(
                        "timeline.title.minutes",
                        0.9,
                        moment -> model.flagged(moment) ? texts.get("timeline.in-minutes") : "")
                .onOpen(model::open)
                .onSelect(model::select);
        root.setId("timeline");
        root.getStyleClass().add(Styles.STACK);
        root.getChildren()
                .setAll(
                        looking.node(),
                        kinds(),
                        drawing.node(),
                        new Banner("timeline-notice", model.notice()).node(),
                        table.node());
        Fold adding = adding();
        root.getChildren().addAll(acts(adding), adding.node());
        model.rows().addListener((ListChangeListener<Moment>) _ -> draw());
        model.scale.chosen().addListener((_, _, _) -> draw());
        model.selected().addListener((_, _, moment) -> drawing.light(moment));
    }

    Parent node() {
        return root;
    }

    /// On the list.
    void focus() {
        table.node().requestFocus();
    }

    private String words(Moment moment) {
        return moment.until()
                .map(last -> texts.get("timeline.until", moment.words(), texts.shortDate(last)))
                .orElseGet(() -> moment.words().value());
    }

    private Node kinds() {
        FlowPane line = new FlowPane();
        line.getStyleClass().add("timeline-kinds");
        for (MomentKind kind : MomentKind.values()) {
            String key = "timeline.kind." + kind.name().toLowerCase(Locale.ROOT);
            CheckBox box = new CheckBox(texts.get(key));
            box.setMnemonicParsing(false);
            box.setId(key.replace('.', '-'));
            box.selectedProperty().bindBidirectional(model.kind(kind).ticked());
            line.getChildren().add(box);
        }
        return line;
    }

    private Node acts(Fold adding) {
        Node flag = buttons.plain("timeline.flag", model::turnFlag);
        flag.disableProperty().bind(model.selected().isNull());
        Node drop = buttons.plain("timeline.catalyst.drop", model::dropCatalyst);
        drop.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> {
                            Moment moment = model.selected().get();
                            return moment != null && moment.kind() == MomentKind.CATALYST;
                        },
                        model.selected()));
        drop.managedProperty().bind(drop.visibleProperty());
        FlowPane acts = new FlowPane(flag, buttons.plain("timeline.catalyst.open", () -> adding.show(true)), drop);
        acts.getStyleClass().add("desk-actions");
        return acts;
    }

    private Fold adding() {
        FormPane form = new FormPane(texts, model::addCatalyst)
                .text("timeline.catalyst", model.catalyst)
                .date("timeline.catalyst.from", model.from)
                .optionalDate("timeline.catalyst.until", model.until)
                .actions(buttons.main("timeline.catalyst.add", model::addCatalyst));
        return new Fold("timeline-catalyst-fold", form);
    }

    private void draw() {
        Scale scale = model.scale.chosen().get();
        drawing.show(model.rows(), scale == null ? Scale.MONTHS : scale);
    }
}
