package nl.casustafel.timeline.ui;

import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.RowTable;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;
import nl.casustafel.timeline.Moment;
import nl.casustafel.timeline.MomentKind;

/// How far to look and at what, the drawing, and below it the list that says the same.
final class MomentsView {
    private final MomentsModel model;
    private final MomentsDrawing drawing;
    private final RowTable<Moment> table;
    private final VBox root = new VBox();

    MomentsView(MomentsModel model, Texts texts) {
        this.model = model;
        this.drawing = new MomentsDrawing(texts);
        FormPane narrowing = new FormPane(texts, () -> {})
                .radios("timeline.scale", model.scale)
                .beside(line -> {
                    for (MomentKind kind : MomentKind.values()) {
                        line.tick("timeline.kind." + kind.name().toLowerCase(Locale.ROOT), model.kind(kind));
                    }
                });
        table = new RowTable<>(texts, "timeline.title", model.rows())
                .dateColumn("timeline.title.on", 0.8, Moment::on)
                .column("timeline.title.kind", 0.9, moment -> texts.code(moment.kind()))
                .column("timeline.title.words", 5, moment -> moment.words().value())
                .onOpen(model::open)
                .onSelect(model::select);
        root.setId("timeline");
        root.getStyleClass().add(Styles.STACK);
        root.getChildren().setAll(narrowing.node(), drawing.node(), table.node());
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

    private void draw() {
        Scale scale = model.scale.chosen().get();
        drawing.show(model.rows(), scale == null ? Scale.MONTHS : scale);
    }
}
