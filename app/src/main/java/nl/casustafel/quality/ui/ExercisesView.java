package nl.casustafel.quality.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.assessment.TwinPair;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Fold;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.RowTable;
import nl.casustafel.desk.Styles;
import nl.casustafel.desk.Tick;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.quality.ExerciseRow;
import nl.casustafel.texts.Texts;

/// The exercises in a list, and the pairs to begin one with.
final class ExercisesView {
    private final ExercisesModel model;
    private final Texts texts;
    private final Buttons buttons;
    private final Fold next;
    private final RowTable<ExerciseRow> list;
    private final VBox root;

    ExercisesView(ExercisesModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.buttons = new Buttons(texts);
        this.next = next();
        this.list = list();
        Label lead = new Label(texts.get("quality.exercise.lead"));
        lead.setWrapText(true);
        lead.setMinHeight(Region.USE_PREF_SIZE);
        lead.getStyleClass().add(Styles.QUIET);
        VBox.setVgrow(list.node(), Priority.ALWAYS);
        list.node().getStyleClass().add("quality-table");
        model.running().addListener((_, _, now) -> {
            if (now) {
                next.show(false);
            }
        });
        root = new VBox(
                lead, acts(), new Banner("quality-exercise-notice", model.notice()).node(), next.node(), list.node());
        root.getStyleClass().add("quality-part");
    }

    Node node() {
        return root;
    }

    void focus() {
        list.node().requestFocus();
    }

    void turnNext() {
        next.show(!next.isShown());
    }

    private Node acts() {
        Button begin = buttons.plain("quality.exercise.next", this::turnNext);
        begin.disableProperty().bind(model.running());
        Button close = buttons.plain("quality.exercise.close", model::close);
        close.disableProperty().bind(model.running().not());
        return new FormPane(texts, () -> {}).actions(begin, close).node();
    }

    private Fold next() {
        VBox ticks = new VBox();
        ticks.getStyleClass().add("quality-pairs");
        model.pairs().forEach((pair, tick) -> ticks.getChildren().add(box(pair, tick)));
        FormPane form = new FormPane(texts, model::begin)
                .heading("quality.exercise.choose")
                .node(ticks)
                .actions(buttons.main("quality.exercise.begin", model::begin));
        return new Fold(
                "quality-exercise-card",
                form.node(),
                () -> ticks.getChildren().getFirst().requestFocus());
    }

    private CheckBox box(TwinPair pair, Tick tick) {
        CheckBox box = new CheckBox(model.words(pair));
        box.setId("quality-pair-" + pair.code().value());
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.selectedProperty().bindBidirectional(tick.ticked());
        return box;
    }

    private RowTable<ExerciseRow> list() {
        return new RowTable<>(texts, "quality.exercises", model.rows())
                .dateColumn(
                        "quality.exercises.begun",
                        1,
                        row -> row.exercise()
                                .begun()
                                .at()
                                .atZone(CaseClock.ZONE)
                                .toLocalDate())
                .column("quality.exercises.state", 2, model::state)
                .column(
                        "quality.exercises.vignettes",
                        1,
                        row -> texts.number(2L * row.exercise().pairs().size()))
                .column("quality.exercises.raters", 1, row -> texts.number(row.raters()))
                .onOpen(model::open);
    }
}
