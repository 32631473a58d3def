package nl.casustafel.framework.ui;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.casustafel.assessment.Finding;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.Sections;
import nl.casustafel.desk.Sections.Section;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;

/// One version, one part of it at a time.
final class FrameworkView {
    private static final String INDICATORS = "framework.tab.indicators";

    private final IndicatorsView indicators;
    private final Sections sections;
    private final VBox page;

    FrameworkView(FrameworkModel model, Texts texts) {
        this.indicators = new IndicatorsView(model, texts);
        TextsView words = new TextsView(model, texts);
        DomainPart domains = new DomainPart(model, texts);
        RulesView rules = new RulesView(model, texts);
        FindingsView findings = new FindingsView(model, texts, this::goTo);
        ChangesView changes = new ChangesView(model, texts);
        SettleView settle = new SettleView(model, texts);
        sections = new Sections(
                texts,
                Section.made(INDICATORS, "F2", indicators.node(), indicators::focus),
                Section.made("framework.tab.domains", "F9", domains.node(), domains::focus),
                Section.made("framework.tab.texts", "F3", words.node(), words::focus),
                Section.made("framework.tab.rules", "F6", rules.node(), rules::focus),
                Section.made("framework.tab.findings", "F4", findings.node(), findings::focus),
                Section.made("framework.tab.changes", "F7", changes.node(), changes::focus),
                Section.made("framework.tab.settle", "F8", settle.node(), settle::focus));
        Label title = Words.styled("", Styles.TITLE);
        title.textProperty().bind(model.title());
        page = new VBox(title, sections.bar(), new Banner("framework-notice", model.notice()).node(), sections.node());
        page.getStyleClass().add(Styles.PAGE);
    }

    List<Command> commands() {
        return sections.commands();
    }

    Parent node() {
        return page;
    }

    void focus() {
        sections.focus();
    }

    private void goTo(Finding finding) {
        sections.bring(INDICATORS);
        indicators.goTo(finding);
    }
}
