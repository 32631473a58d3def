package nl.casustafel.judgement.ui;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.casustafel.assessment.ui.Lines;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Styles;
import nl.casustafel.judgement.AssessmentRow;
import nl.casustafel.texts.Texts;

/// The assessments of a case, one line each, and the key that begins the next.
final class AssessmentsView {
    private final AssessmentsModel model;
    private final Texts texts;
    private final Buttons buttons;
    private final VBox lines = new VBox();
    private final FlowPane acts = new FlowPane();
    private final VBox root = new VBox();

    AssessmentsView(AssessmentsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.buttons = new Buttons(texts);
        root.setId("judgement-list");
        root.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        root.getChildren().setAll(new Banner("judgement-list-notice", model.notice()).node(), lines, acts);
        acts.getStyleClass().add("assessment-list");
        model.rows().addListener((ListChangeListener<AssessmentRow>) _ -> show());
        show();
    }

    Parent node() {
        return root;
    }

    /// On the first line or act.
    void focus() {
        root.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void show() {
        lines.getChildren().clear();
        for (int i = 0; i < model.rows().size(); i++) {
            AssessmentRow row = model.rows().get(i);
            Button line = new Button(model.words(row));
            line.setId("judgement-open-" + i);
            line.setMnemonicParsing(false);
            line.getStyleClass().add(Styles.LINE);
            line.setOnAction(_ -> model.open(row));
            lines.getChildren().add(line);
        }
        if (model.rows().isEmpty()) {
            lines.getChildren().add(Lines.text(texts.get("judgement.list.none"), Styles.QUIET));
        }
        acts.getChildren().clear();
        if (model.mayBegin()) {
            acts.getChildren().add(buttons.plain("judgement.begin", model::begin));
        }
        if (model.anyAgreed()) {
            acts.getChildren().add(buttons.plain("judgement.timeline", model::timeline));
        }
    }
}
