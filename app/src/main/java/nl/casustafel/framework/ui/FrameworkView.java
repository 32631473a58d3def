package nl.casustafel.framework.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.casustafel.assessment.Finding;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.NodeId;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;
import org.controlsfx.control.SegmentedButton;

/// One version, one part of it at a time.
final class FrameworkView {
    private record Part(Node node, Runnable focus) {}

    private final Texts texts;
    private final IndicatorsView indicators;
    private final List<Part> parts = new ArrayList<>();
    private final List<ToggleButton> tabs = new ArrayList<>();
    private final StackPane shown = new StackPane();
    private final VBox page;
    private int at;

    FrameworkView(FrameworkModel model, Texts texts) {
        this.texts = texts;
        this.indicators = new IndicatorsView(model, texts);
        TextsView words = new TextsView(model, texts);
        DomainPart domains = new DomainPart(model, texts);
        RulesView rules = new RulesView(model, texts);
        FindingsView findings = new FindingsView(model, texts, this::goTo);
        ChangesView changes = new ChangesView(model, texts);
        SettleView settle = new SettleView(model, texts);
        part("framework.tab.indicators", indicators.node(), indicators::focus);
        part("framework.tab.domains", domains.node(), domains::focus);
        part("framework.tab.texts", words.node(), words::focus);
        part("framework.tab.rules", rules.node(), rules::focus);
        part("framework.tab.findings", findings.node(), findings::focus);
        part("framework.tab.changes", changes.node(), changes::focus);
        part("framework.tab.settle", settle.node(), settle::focus);
        VBox.setVgrow(shown, Priority.ALWAYS);
        Label title = Words.styled("", Styles.TITLE);
        title.textProperty().bind(model.title());
        page = new VBox(
                title,
                new SegmentedButton(tabs.toArray(ToggleButton[]::new)),
                new Banner("framework-notice", model.notice()).node(),
                shown);
        page.getStyleClass().add(Styles.PAGE);
        bring(0);
    }

    List<Command> commands() {
        return List.of(
                Command.of("framework.tab.indicators", () -> go(0), "F2"),
                Command.of("framework.tab.domains", () -> go(1), "F9"),
                Command.of("framework.tab.texts", () -> go(2), "F3"),
                Command.of("framework.tab.rules", () -> go(3), "F6"),
                Command.of("framework.tab.findings", () -> go(4), "F4"),
                Command.of("framework.tab.changes", () -> go(5), "F7"),
                Command.of("framework.tab.settle", () -> go(6), "F8"));
    }

    Parent node() {
        return page;
    }

    void focus() {
        parts.get(at).focus().run();
    }

    private void goTo(Finding finding) {
        bring(0);
        indicators.goTo(finding);
    }

    private void go(int number) {
        bring(number);
        focus();
    }

    private void bring(int number) {
        at = number;
        tabs.get(number).setSelected(true);
        shown.getChildren().setAll(parts.get(number).node());
        // So that what is inside can take the focus at once.
        shown.applyCss();
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
