package nl.casustafel.framework.ui;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Halves;
import nl.casustafel.desk.RowTable;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;

/// The list of versions, beside it how another one is begun.
final class VersionsView {
    private final RowTable<VersionsModel.Row> list;
    private final VersionsModel model;
    private final VBox page;

    VersionsView(VersionsModel model, Texts texts) {
        this.model = model;
        list = new RowTable<>(texts, "framework.versions", model.rows())
                .column("framework.versions.number", 0.7, VersionsModel.Row::number)
                .column("framework.versions.state", 1.2, VersionsModel.Row::state)
                .dateColumn("framework.versions.since", 0.9, VersionsModel.Row::since)
                .column("framework.versions.decision", 2.2, VersionsModel.Row::decision)
                .onOpen(model::open);
        Words.height(list.node(), 18);
        VBox left = new VBox(list.node(), Words.quiet(texts.get("framework.versions.how")));
        left.getStyleClass().add(Styles.STACK);
        Node halves = new Halves(left, begin(model, texts, this::giveOut), 62).node();
        VBox.setVgrow(halves, Priority.ALWAYS);
        page = new VBox(
                Words.styled(texts.get("framework.title"), Styles.TITLE),
                Words.quiet(texts.get("framework.lead")),
                new Banner("framework-notice", model.notice()).node(),
                halves);
        page.getStyleClass().add(Styles.PAGE);
    }

    private static Node begin(VersionsModel model, Texts texts, Runnable giveOut) {
        if (!model.keeps()) {
            return new VBox(Words.quiet(texts.get("framework.begin.not-you")));
        }
        Node form = new FormPane(texts, model::begin)
                .heading("framework.begin")
                .radios("framework.begin.step", model.step)
                .actions(new Buttons(texts).main("framework.begin.act", model::begin))
                .node();
        Node wait = Words.quiet(texts.get("framework.begin.one"));
        Words.shownWhile(form, model.canBegin());
        Words.shownWhile(wait, model.canBegin().not());
        VBox both = new VBox(form, wait, new TravelView(model.travel, texts, giveOut).node());
        both.getStyleClass().add(Styles.STACK);
        return both;
    }

    private void giveOut() {
        list.selection().stream().findFirst().ifPresent(model::giveOut);
    }

    Parent node() {
        return page;
    }

    void focus() {
        list.node().requestFocus();
    }
}
