package nl.casustafel.retention.ui;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Halves;
import nl.casustafel.desk.RowTable;
import nl.casustafel.desk.Styles;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.retention.Due;
import nl.casustafel.texts.Texts;

/// The proposed list, beside it the two signatures.
final class DestroyView {
    private static final int HEIGHT = 24;

    private final DestroyModel model;
    private final Texts texts;
    private final RowTable<Due> list;
    private final FormPane whose;
    private final Node node;

    DestroyView(DestroyModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        whose = new FormPane(texts, () -> {})
                .node(words("retention.host.lead"))
                .signature("retention.host", "retention.host.show", model.owner, model::show);
        list = new RowTable<>(texts, "retention.list", model.due());
        list.column("retention.list.chosen", 0.8, this::mark)
                .column("retention.list.number", 1.1, one -> one.number().text())
                .column("retention.list.who", 1.5, DestroyView::calledBy)
                .column("retention.list.state", 1.7, model::state)
                .dateColumn("retention.list.by", 1.1, Due::destroyBy)
                .column("retention.list.waits", 1.2, model::waits)
                .onOpen(this::toggle);
        Region table = (Region) list.node();
        height(table);
        VBox left = new VBox(words("retention.list.lead"), table);
        left.getStyleClass().add(Styles.STACK);
        VBox all = new VBox(new Banner("retention-banner", model.notice()).node(), key(), front(left));
        all.getStyleClass().add(Styles.STACK);
        VBox.setVgrow(all.getChildren().getLast(), Priority.ALWAYS);
        node = all;
    }

    /// What is left to do where a new key was cut off.
    private Node key() {
        HBox line =
                new HBox(words("retention.key-owed"), new Buttons(texts).plain("retention.renew-key", model::renewKey));
        line.getStyleClass().add(Styles.ROW);
        line.managedProperty().bind(model.keyOwed());
        line.getChildren().forEach(part -> part.visibleProperty().bind(model.keyOwed()));
        return line;
    }

    /// Who may not begin sees who does, and no field to sign in; who keeps the agenda lends them the
    /// screen.
    private Node front(VBox left) {
        if (!model.mayBegin() && !model.mayHost()) {
            return words("retention.not-you");
        }
        Node signing = new Halves(left, signing(), 66).node();
        if (model.mayBegin()) {
            return signing;
        }
        Node owner = whose.node();
        StackPane front = new StackPane(owner);
        StackPane.setAlignment(owner, Pos.TOP_LEFT);
        model.listed().addListener((_, _, listed) -> {
            front.getChildren().setAll(listed ? signing : owner);
            focus();
        });
        return front;
    }

    private Node signing() {
        return new FormPane(texts, () -> {})
                .readOnly(
                        "retention.count",
                        Bindings.createStringBinding(
                                () -> texts.get(
                                        "retention.count.of", model.count().get()),
                                model.count()))
                .signature("retention.own", model.own, model::signFirst)
                .signature("retention.second", model.second, model::signSecond)
                .node(words("retention.warning"))
                .node();
    }

    /// In em, so that it grows with the type.
    private static void height(Region table) {
        Label ruler = new Label();
        table.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(() -> ruler.getFont().getSize() * HEIGHT, ruler.fontProperty()));
        table.minHeightProperty().bind(table.prefHeightProperty());
    }

    private Label words(String key) {
        Label label = new Label(texts.get(key));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(Styles.QUIET);
        return label;
    }

    Node node() {
        return node;
    }

    void focus() {
        if (model.mayHost() && !model.listed().get()) {
            whose.focusFirst();
            return;
        }
        list.node().requestFocus();
    }

    private String mark(Due line) {
        return model.isChosen(line) ? texts.get("retention.list.yes") : "";
    }

    private void toggle(Due line) {
        model.toggle(line);
        int at = model.due().indexOf(line);
        // The list draws the row anew.
        model.due().set(at, line);
    }

    private static String calledBy(Due line) {
        return line.calledBy().map(ShortText::value).orElse("");
    }
}
