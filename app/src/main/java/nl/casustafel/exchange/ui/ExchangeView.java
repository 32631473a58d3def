package nl.casustafel.exchange.ui;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.Sections;
import nl.casustafel.desk.Sections.Section;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;

/// *Overdracht*: one part at a time.
final class ExchangeView {
    private final Sections sections;
    private final VBox page;

    ExchangeView(GiveView give, TakeView take, PartnersView partners, HistoryView history, Texts texts) {
        sections = new Sections(
                texts,
                Section.made("exchange.tab.give", "F2", give.node(), give::focus),
                Section.made("exchange.tab.take", "F3", take.node(), take::focus),
                Section.made("exchange.tab.partners", "F4", partners.node(), partners::focus),
                Section.made("exchange.tab.history", "F5", history.node(), history::focus));
        page = new VBox(
                WorkLine.words(texts, "exchange.title", Styles.TITLE),
                WorkLine.words(texts, "exchange.lead", Styles.QUIET),
                sections.bar(),
                sections.node());
        page.getStyleClass().add(Styles.PAGE);
    }

    Parent node() {
        return page;
    }

    List<Command> commands() {
        return sections.commands();
    }

    void focus() {
        sections.focus();
    }
}
