package nl.casustafel.exchange.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.NodeId;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;
import org.controlsfx.control.SegmentedButton;

/// *Overdracht*: one part at a time.
final class ExchangeView {
    private record Part(Node node, Runnable focus) {}

    private final Texts texts;
    private final List<Part> parts = new ArrayList<>();
    private final List<ToggleButton> tabs = new ArrayList<>();
    private final StackPane shown = new StackPane();
    private final VBox page;
    private int at;

    ExchangeView(GiveView give, TakeView take, PartnersView partners, HistoryView history, Texts texts) {
        this.texts = texts;
        part("exchange.tab.give", give.node(), give::focus);
        part("exchange.tab.take", take.node(), take::focus);
        part("exchange.tab.partners", partners.node(), partners::focus);
        part("exchange.tab.history", history.node(), history::focus);
        VBox.setVgrow(shown, Priority.ALWAYS);
        page = new VBox(
                WorkLine.words(texts, "exchange.title", Styles.TITLE),
                WorkLine.words(texts, "exchange.lead", Styles.QUIET),
                new SegmentedButton(tabs.toArray(ToggleButton[]::new)),
                shown);
        page.getStyleClass().add(Styles.PAGE);
        bring(0);
    }

    Parent node() {
        return page;
    }

    void focus() {
        parts.get(at).focus().run();
    }

    /// Counted from zero.
    void bring(int number) {
        at = number;
        tabs.get(number).setSelected(true);
        shown.getChildren().setAll(parts.get(number).node());
    }

    void go(int number) {
        bring(number);
        focus();
    }

    private void part(String key, Node node, Runnable focus) {
        int number = parts.size();
        ToggleButton tab = new ToggleButton(texts.get(key));
        tab.setId(NodeId.of(key));
        tab.setMnemonicParsing(false);
        tab.setMinWidth(Region.USE_PREF_SIZE);
        tab.setOnAction(_ -> bring(number));
        tabs.add(tab);
        parts.add(new Part(node, focus));
    }
}
