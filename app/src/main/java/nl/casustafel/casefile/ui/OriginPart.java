package nl.casustafel.casefile.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.casustafel.casefile.Origin;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Styles;
import nl.casustafel.signal.Fact;
import nl.casustafel.texts.Texts;

/// What a case came from: the facts of its signal, or the decision that was taken before this program; and
/// where it stands in other systems.
final class OriginPart {
    private final Texts texts;
    private final VBox facts = new VBox();
    private final Label heading = new Label();
    private final BeforeCard before;
    private final VBox root;

    OriginPart(CaseModel model, Texts texts) {
        this.texts = texts;
        this.before = new BeforeCard(model, texts);
        heading.getStyleClass().add(Styles.HEADING);
        facts.setId("casefile-facts");
        facts.getStyleClass().add(Styles.STACK);
        root = new VBox(
                heading,
                facts,
                new Banner("casefile-banner", model.notice()).node(),
                new ElsewhereCard(model, texts).node());
        root.getStyleClass().add(Styles.STACK);
    }

    Node node() {
        return root;
    }

    void show(CaseSheet sheet) {
        heading.setText(texts.get(sheet.caseFile().decidedBefore() ? "casefile.before" : "casefile.facts"));
        showFacts(sheet);
    }

    private void showFacts(CaseSheet sheet) {
        facts.getChildren().clear();
        if (sheet.caseFile().origin() instanceof Origin.DecidedBefore origin) {
            facts.getChildren().add(before.node(sheet, origin));
            return;
        }
        if (sheet.facts().isEmpty()) {
            facts.getChildren().add(quiet(texts.get("casefile.facts.hidden")));
        }
        sheet.facts().stream().flatMap(List::stream).map(this::fact).forEach(facts.getChildren()::add);
        if (sheet.facts().filter(List::isEmpty).isPresent()) {
            facts.getChildren().add(quiet(texts.get("casefile.facts.none")));
        }
    }

    private Node fact(Fact fact) {
        Label text = new Label(fact.text().value());
        text.setWrapText(true);
        String observed = fact.observedOn().map(texts::date).orElse(texts.get("casefile.fact.no-day"));
        Label source = quiet(texts.get(
                "casefile.fact.source",
                texts.code(fact.kind()),
                observed,
                fact.contributor(),
                texts.code(fact.tested())));
        VBox card = new VBox(text, source);
        card.getStyleClass().add("desk-field");
        return card;
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(Styles.QUIET);
        return label;
    }
}
