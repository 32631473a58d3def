package nl.casustafel.quality.ui;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.EmptyState;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;

/// *Oefening*, for everybody of the team.
final class TakePartView {
    private final TakePartModel model;
    private final Texts texts;
    private final StackPane shown = new StackPane();
    private final Parent root;
    private Runnable focus = () -> {};

    TakePartView(TakePartModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        Label title = new Label(texts.get("quality.sheet.title"));
        title.getStyleClass().add(Styles.TITLE);
        Label lead = new Label(texts.get("quality.sheet.lead"));
        lead.setWrapText(true);
        lead.setMinHeight(Region.USE_PREF_SIZE);
        lead.getStyleClass().add(Styles.QUIET);
        VBox page = new VBox(title, lead, new Banner("quality-sheet-notice", model.notice()).node(), shown);
        page.getStyleClass().addAll(Styles.PAGE, "quality-page");
        root = Tabs.scrolling(page);
        model.front().addListener((_, _, front) -> {
            show(front);
            focus.run();
        });
        show(model.front().get());
    }

    Parent node() {
        return root;
    }

    void focus() {
        focus.run();
    }

    private void show(TakePartModel.Front front) {
        focus = () -> {};
        switch (front) {
            case TakePartModel.Rating(SheetModel sheet) -> {
                SheetView view = new SheetView(sheet, model, texts);
                shown.getChildren().setAll(view.node());
                focus = view::focusFirst;
            }
            case TakePartModel.Loading() -> shown.getChildren().clear();
            case TakePartModel.NoneRuns() ->
                shown.getChildren().setAll(new EmptyState(texts, "quality.sheet.none").node());
            case TakePartModel.HandedIn() ->
                shown.getChildren().setAll(new EmptyState(texts, "quality.sheet.handed-in").node());
        }
    }
}
