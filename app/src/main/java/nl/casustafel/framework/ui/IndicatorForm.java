package nl.casustafel.framework.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import nl.casustafel.assessment.Motive;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.GrowingArea;
import nl.casustafel.framework.IndicatorPart;
import nl.casustafel.texts.Texts;

/// The fields of an indicator, Dutch and English beside each other.
final class IndicatorForm {
    private final IndicatorModel model;
    private final FormPane form;
    private final Map<IndicatorPart, Node> fields = new EnumMap<>(IndicatorPart.class);

    /// @param withdraw for one that is there
    IndicatorForm(IndicatorModel model, Texts texts, Runnable save, Optional<Runnable> withdraw) {
        this.model = model;
        this.form = new FormPane(texts, save);
        if (model.isNew()) {
            form.heading("framework.indicator.new")
                    .choice("framework.indicator.domain", model.domain)
                    .radios("framework.indicator.under", model.under);
        }
        pair(IndicatorPart.NAME, "framework.name.nl", "framework.name.en");
        pair(IndicatorPart.DEFINITION, "framework.definition.nl", "framework.definition.en");
        pair(IndicatorPart.ANCHOR_0, "framework.anchor-0.nl", "framework.anchor-0.en");
        pair(IndicatorPart.ANCHOR_1, "framework.anchor-1.nl", "framework.anchor-1.en");
        pair(IndicatorPart.ANCHOR_2, "framework.anchor-2.nl", "framework.anchor-2.en");
        pair(IndicatorPart.ANCHOR_3, "framework.anchor-3.nl", "framework.anchor-3.en");
        pair(IndicatorPart.DOES_NOT_COUNT, "framework.does-not-count.nl", "framework.does-not-count.en");
        pair(IndicatorPart.NOTE, "framework.note.nl", "framework.note.en");
        form.heading("framework.examples");
        example(Motive.J, "framework.example.j");
        example(Motive.R, "framework.example.r");
        example(Motive.L, "framework.example.l");
        example(Motive.M, "framework.example.m");
        example(Motive.A, "framework.example.a");
        example(Motive.X, "framework.example.x");
        form.heading("framework.strands").node(Words.quiet(texts.get("framework.strands.how")));
        strand(Motive.J, "framework.strand.j");
        strand(Motive.R, "framework.strand.r");
        strand(Motive.L, "framework.strand.l");
        strand(Motive.M, "framework.strand.m");
        strand(Motive.A, "framework.strand.a");
        pair(IndicatorPart.STRANDS_BECAUSE, "framework.because.nl", "framework.because.en");
        form.heading("framework.use")
                .radios("framework.indicator.nature", model.nature)
                .tick("framework.indicator.screen", model.screen);
        Buttons buttons = new Buttons(texts);
        Button keep = buttons.main("framework.indicator.keep", save);
        form.actions(withdraw.map(act -> new Button[] {keep, buttons.grave("framework.indicator.withdraw", act)})
                .orElseGet(() -> new Button[] {keep}));
    }

    private void pair(IndicatorPart part, String dutch, String english) {
        WordsField words = model.typed(part);
        form.beside(line -> line.area(dutch, words.nl(), area -> seen(part, area))
                .area(english, words.en(), area -> area.rows(1, 6)));
    }

    private void seen(IndicatorPart part, GrowingArea area) {
        area.rows(1, 6);
        fields.put(part, area);
    }

    private void example(Motive motive, String key) {
        form.area(key, Optional.ofNullable(model.illustrations.get(motive)).orElseThrow(), area -> {
            area.rows(1, 4);
            fields.putIfAbsent(IndicatorPart.ILLUSTRATIONS, area);
        });
    }

    private void strand(Motive motive, String key) {
        form.tick(key, Optional.ofNullable(model.strands.get(motive)).orElseThrow());
    }

    Node node() {
        return form.node();
    }

    void focusFirst() {
        form.focusFirst();
    }

    void focusFirstProblem() {
        form.focusFirstProblem();
    }

    /// Goes to the field a finding is about.
    void focus(IndicatorPart part) {
        Optional.ofNullable(fields.get(part)).ifPresentOrElse(Node::requestFocus, this::focusFirst);
    }
}
