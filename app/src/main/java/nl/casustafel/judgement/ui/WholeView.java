package nl.casustafel.judgement.ui;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.casustafel.assessment.ui.Lines;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.GrowingArea;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;

/// A page of the judgement of the whole.
final class WholeView {
    private final FormPane form;
    private final Texts texts;
    private final VBox root = new VBox();

    WholeView(WholeModel model, Texts texts) {
        this.texts = texts;
        this.form = new FormPane(texts, model::save);
        switch (model.part) {
            case JUDGEMENTS -> judgements(model);
            case FORMULATION ->
                model.slots.forEach(
                        (slot, field) -> form.area("judgement.slot." + key(slot), field, area -> area.rows(1, 5)));
            case SCENARIOS -> scenarios(model);
        }
        form.actions(new Buttons(texts).main("judgement.whole.save", model::save));
        root.setId("judgement-whole");
        root.getStyleClass().add(Styles.STACK);
        root.getChildren()
                .setAll(
                        Lines.text(texts.code(model.part), Styles.HEADING),
                        Lines.text(texts.get("judgement.whole." + key(model.part)), Styles.QUIET),
                        form.node());
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Node node() {
        return root;
    }

    void focusFirst() {
        form.focusFirst();
    }

    private void judgements(WholeModel model) {
        part("judgement.concern", model.concern);
        form.tick("judgement.provisional", model.provisional)
                .area("judgement.plan", model.plan, area -> area.rows(1, 4));
        part("judgement.urgency", model.urgency);
        part("judgement.care", model.care);
        part("judgement.capacity", model.capacity);
        form.date("judgement.valid-until", model.validUntil);
    }

    /// The words of its two other fields are the same for all four.
    private <T extends Enum<T>> void part(String key, WholeModel.Part<T> part) {
        form.heading(key)
                .beside(line ->
                        line.radios(key + ".answer", part.answer()).radios(key + ".certainty", part.certainty()))
                .area(key + ".why", part.why(), area -> area.rows(1, 5));
    }

    private void scenarios(WholeModel model) {
        model.tales.forEach((outlook, tale) -> {
            form.node(Lines.text(texts.code(outlook), Styles.HEADING));
            String id = "judgement-scenario-" + key(outlook);
            form.area("judgement.scenario.text", tale.text(), area -> named(area, id + "-text"))
                    .area("judgement.scenario.signs", tale.signs(), area -> named(area, id + "-signs"))
                    .area("judgement.scenario.measure", tale.measure(), area -> named(area, id + "-measure"));
        });
    }

    private static void named(GrowingArea area, String id) {
        area.setId(id);
        area.rows(1, 5);
    }
}
