package nl.casustafel.dossier.ui;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Fold;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;

/// What narrows the list of facts: one line to look for words. The others take room while they are asked
/// for; when they are folded away, what they leave out is said.
final class FiltersPane {
    private final FormPane words;
    private final Fold more;
    private final VBox root = new VBox();

    FiltersPane(FactsModel model, Texts texts) {
        Buttons buttons = new Buttons(texts);
        words = new FormPane(texts, () -> {}).search("dossier.filter.words", model.filter.words);
        more = new Fold("dossier-filters", others(model.filter, texts));
        HBox.setHgrow(words.node(), Priority.ALWAYS);
        HBox line = new HBox(words.node(), buttons.plain("dossier.filter.more", () -> more.show(!more.isShown())));
        line.getStyleClass().add("desk-search-line");
        Label said = new Label();
        said.setId("dossier-filter-said");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        said.getStyleClass().add(Styles.QUIET);
        said.textProperty().bind(model.narrowedBy().map(text -> texts.get("dossier.filter.said", text)));
        FlowPane narrowed = new FlowPane(said, buttons.plain("dossier.filter.clear", model.filter::clear));
        narrowed.getStyleClass().add("desk-actions");
        narrowed.visibleProperty().bind(model.narrowedBy().isNotEmpty());
        narrowed.managedProperty().bind(narrowed.visibleProperty());
        root.getStyleClass().add(Styles.STACK);
        root.getChildren().setAll(line, more.node(), narrowed);
    }

    Node node() {
        return root;
    }

    void focus() {
        words.focusFirst();
    }

    private static FormPane others(FactFilter filter, Texts texts) {
        Consumer<FormPane> first = line -> line.choice("dossier.filter.kind", filter.kind)
                .choice("dossier.filter.source", filter.source)
                .choice("dossier.filter.category", filter.category);
        return new FormPane(texts, () -> {})
                .beside(first)
                .beside(line -> line.filterDate("dossier.filter.from", filter.from)
                        .filterDate("dossier.filter.until", filter.until));
    }
}
