package nl.casustafel.meeting.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Icon;
import nl.casustafel.desk.NodeId;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;

/// The item on the table: a bar with its parts, who is there, the part in front, and the line that is typed
/// at the foot.
final class BusyView {
    /// What the keys of this view do.
    /// @param join shows who may come in
    record Keys(Runnable finish, Runnable decide, Runnable join) {}

    private static final String COLUMNS = "meeting-columns";

    private final Texts texts;
    private final BusyItem item;
    private final Keys keys;
    private final Buttons buttons;
    private final List<Node> parts = new ArrayList<>();
    private final List<Runnable> first = new ArrayList<>();
    private final List<ToggleButton> tabs = new ArrayList<>();
    private final StackPane front = new StackPane();
    private final VBox root = new VBox();

    /// @param table whether the lines stand in a column of their own at the right
    BusyView(BusyItem item, Texts texts, Keys keys, boolean table) {
        this.texts = texts;
        this.item = item;
        this.keys = keys;
        this.buttons = new Buttons(texts);
        LinesView lines = new LinesView(item.lines(), texts);
        talk(lines, table);
        work();
        VBox.setVgrow(front, Priority.ALWAYS);
        front.setMinHeight(0);
        if (table) {
            root.getChildren().add(columns(lines));
        } else {
            root.getChildren().addAll(bar(), present(), front, lines.entry());
        }
        item.weighed().ifPresent(weighed -> handRound(weighed.rating()));
        root.getStyleClass().add("meeting-busy");
        item.front().addListener((_, _, _) -> {
            bringForward();
            focusFirst();
        });
        bringForward();
    }

    private void talk(LinesView lines, boolean table) {
        Node talk = new TalkView(item, texts, table ? Optional.empty() : Optional.of(lines.list())).node();
        if (item.staged()) {
            Node stage = new StageView(item, texts, talk).node();
            part("meeting.part.picture", stage, lines::focusFirst);
            part("meeting.part.judging", stage, lines::focusFirst);
        } else {
            part("meeting.part.talk", talk, lines::focusFirst);
        }
    }

    private void work() {
        switch (item.work()) {
            case BusyItem.Weighed weighed -> weighed(weighed);
            case BusyItem.Discussed discussed -> discussed(discussed);
            case BusyItem.Elsewhere elsewhere -> elsewhere(elsewhere);
            case BusyItem.Confirmed(ConfirmingModel confirming, ClosingModel closing) -> {
                ConfirmingView view = new ConfirmingView(confirming, texts);
                part("meeting.part.confirming", scrolling(view.node()), view::focusFirst);
            }
            case BusyItem.Pulled pulled -> {
                SetAsideView view = new SetAsideView(pulled.setAside(), texts);
                part("meeting.part.set-aside", scrolling(view.node()), view::focusFirst);
            }
        }
    }

    Node node() {
        return root;
    }

    void focusFirst() {
        first.get(item.front().get()).run();
    }

    /// While a sheet is filled in there is nothing else of the item in sight (DEC-3).
    private void handRound(RatingModel rating) {
        BooleanBinding handedRound = Bindings.createBooleanBinding(
                () -> item.front().get() == BusyItem.RATING
                        && rating.front().get() instanceof RatingModel.Front.Filling,
                item.front(),
                rating.front());
        around().filter(part -> part != front).forEach(part -> {
            part.visibleProperty().bind(handedRound.not());
            part.managedProperty().bind(part.visibleProperty());
        });
    }

    /// What stands beside the part in front.
    private Stream<Node> around() {
        return root.getChildren().stream()
                .flatMap(part -> part instanceof HBox columns
                                && columns.getStyleClass().contains(COLUMNS)
                        ? columns.getChildren().stream().flatMap(column -> ((VBox) column).getChildren().stream())
                        : Stream.of(part));
    }

    /// The item in the middle, what is typed at the right.
    private Node columns(LinesView lines) {
        VBox middle = new VBox(bar(), present(), front);
        middle.getStyleClass().add("meeting-busy");
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        VBox.setVgrow(lines.list(), Priority.ALWAYS);
        VBox right = new VBox(lines.list(), lines.entry());
        right.getStyleClass().addAll("meeting-busy", "meeting-live");
        HBox columns = new HBox(middle, right);
        columns.getStyleClass().addAll("meeting-table", COLUMNS);
        VBox.setVgrow(columns, Priority.ALWAYS);
        return columns;
    }

    private void weighed(BusyItem.Weighed weighed) {
        FormView form = new FormView(weighed.form(), texts);
        RatingView rating = new RatingView(weighed.rating(), texts);
        PositionsView positions = new PositionsView(weighed.positions(), texts);
        DecisionView decision = new DecisionView(weighed.decision(), texts, keys.decide());
        part("meeting.part.form", scrolling(form.node()), form::focusFirst);
        part("meeting.part.rating", scrolling(rating.node()), rating::focusFirst);
        VBox stands = new VBox(ratingFirst(weighed.rating()), positions.node());
        stands.getStyleClass().add(Styles.STACK);
        part("meeting.part.positions", scrolling(stands), positions::focusFirst);
        part("meeting.part.decision", scrolling(decision.node()), decision::focusFirst);
    }

    /// Nobody takes a position while the sheets are blind (DEC-1): said before somebody types one.
    private Node ratingFirst(RatingModel rating) {
        Label sentence = new Label(texts.get("weighing.position.rating-first"));
        sentence.setId("weighing-position-rating-first");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.getStyleClass().addAll("desk-banner", "desk-banner-info");
        sentence.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !(rating.front().get() instanceof RatingModel.Front.LaidOpen), rating.front()));
        sentence.managedProperty().bind(sentence.visibleProperty());
        return sentence;
    }

    private void elsewhere(BusyItem.Elsewhere elsewhere) {
        Button go = buttons.main(elsewhere.go(), elsewhere.way());
        Label words = new Label(texts.get(elsewhere.go() + ".text"));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        VBox card = new VBox(words, go);
        card.getStyleClass().add(Styles.STACK);
        part(elsewhere.part(), scrolling(card), go::requestFocus);
    }

    private void discussed(BusyItem.Discussed discussed) {
        ClosingModel closing = discussed.closing();
        FormPane pane = new FormPane(texts, keys.finish());
        if (discussed.staged()) {
            pane.node(StageView.words(texts.get("meeting.stage.deciding"), "meeting-stage-deciding"));
        }
        pane.heading("meeting.actions")
                .node(new TasksView(closing.actions, texts, keys.finish()).node())
                .node(new Banner("meeting-actions-notice", closing.notice()).node());
        part(
                discussed.staged() ? "meeting.part.deciding" : "meeting.part.actions",
                scrolling(pane.node()),
                () -> focusIn(pane.node()));
    }

    private static void focusIn(Node pane) {
        Node first = pane.lookup(".text-field");
        if (first != null) {
            first.requestFocus();
        }
    }

    private void part(String key, Node node, Runnable focus) {
        int number = parts.size();
        ToggleButton tab = new ToggleButton(texts.get(key));
        tab.setId(NodeId.of(key));
        tab.setMnemonicParsing(false);
        tab.setMinWidth(Region.USE_PREF_SIZE);
        tab.setOnAction(_ -> {
            item.bring(number);
            tab.setSelected(true);
        });
        tabs.add(tab);
        parts.add(node);
        first.add(focus);
    }

    /// The parts, and below them what closes the item. Where there is no room for all names they go on on a
    /// next line.
    private Node bar() {
        FlowPane names = new FlowPane();
        names.getChildren().setAll(tabs);
        names.getStyleClass().add("desk-sections");
        names.setMinHeight(Region.USE_PREF_SIZE);
        VBox bar = new VBox(names);
        if (item.closing().isPresent()) {
            bar.getChildren().add(buttons.main("meeting.item.finish", keys.finish()));
        }
        bar.getStyleClass().add("meeting-foot");
        bar.setMinHeight(Region.USE_PREF_SIZE);
        return bar;
    }

    private Node present() {
        Label present = new Label();
        present.setId("meeting-item-present");
        present.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get("meeting.item.present", item.present().get()), item.present()));
        present.setWrapText(true);
        present.setMinHeight(Region.USE_PREF_SIZE);
        present.getStyleClass().add("desk-help");
        present.setMaxWidth(Double.MAX_VALUE);
        FlowPane line = new FlowPane(time(), buttons.quiet("meeting.arrival", Icon.ADD, keys.join()));
        line.getStyleClass().add("desk-actions");
        line.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(present, line);
    }

    private Node time() {
        Label words = new Label();
        words.setId("meeting-time");
        words.textProperty().bind(item.time().words());
        words.getStyleClass().add(Styles.QUIET);
        words.setMinWidth(Region.USE_PREF_SIZE);
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(item.time().share());
        bar.setFocusTraversable(false);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("meeting-time");
        bar.accessibleTextProperty().bind(item.time().words());
        VBox time = new VBox(words, bar);
        time.setMinWidth(Region.USE_PREF_SIZE);
        return time;
    }

    private void bringForward() {
        int number = item.front().get();
        front.getChildren().setAll(parts.get(number));
        front.applyCss();
        for (int i = 0; i < tabs.size(); i++) {
            tabs.get(i).setSelected(i == number);
        }
    }

    private static Node scrolling(Node content) {
        VBox card = new VBox(content);
        card.getStyleClass().add(Styles.CARD);
        ScrollPane scroll = new ScrollPane(card);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("desk-scroll");
        return scroll;
    }
}
