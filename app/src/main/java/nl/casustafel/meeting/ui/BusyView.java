package nl.casustafel.meeting.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.NodeId;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;

/// The item on the table: a bar with its parts, the part in front, and the line that is typed at the foot.
final class BusyView {
    private final Texts texts;
    private final BusyItem item;
    private final List<Node> parts = new ArrayList<>();
    private final List<Runnable> first = new ArrayList<>();
    private final List<ToggleButton> tabs = new ArrayList<>();
    private final StackPane front = new StackPane();
    private final VBox root = new VBox();

    BusyView(BusyItem item, Texts texts, Runnable finish, Runnable decide) {
        this.texts = texts;
        this.item = item;
        LinesView lines = new LinesView(item.lines(), texts);
        part("meeting.part.talk", new TalkView(item, texts, lines.list()).node(), lines::focusFirst);
        item.weighed().ifPresent(weighed -> {
            FormView form = new FormView(weighed.form(), texts);
            PositionsView positions = new PositionsView(weighed.positions(), texts);
            DecisionView decision = new DecisionView(weighed.decision(), texts, decide);
            part("meeting.part.form", scrolling(form.node()), form::focusFirst);
            part("meeting.part.positions", scrolling(positions.node()), positions::focusFirst);
            part("meeting.part.decision", scrolling(decision.node()), decision::focusFirst);
        });
        VBox.setVgrow(front, Priority.ALWAYS);
        front.setMinHeight(0);
        root.getChildren().addAll(bar(finish), present(), front, lines.entry());
        root.getStyleClass().add("meeting-busy");
        item.front().addListener((_, _, _) -> {
            bringForward();
            focusFirst();
        });
        bringForward();
    }

    Node node() {
        return root;
    }

    void focusFirst() {
        first.get(item.front().get()).run();
    }

    private void part(String key, Node node, Runnable focus) {
        int number = parts.size();
        ToggleButton tab = new ToggleButton(texts.get(key));
        tab.setId(NodeId.of(key));
        tab.setMnemonicParsing(false);
        tab.setOnAction(_ -> {
            item.bring(number);
            tab.setSelected(true);
        });
        tabs.add(tab);
        parts.add(node);
        first.add(focus);
    }

    private Node bar(Runnable finish) {
        HBox bar = new HBox();
        bar.getChildren().addAll(tabs);
        if (item.weighed().isEmpty()) {
            bar.getChildren().setAll(new Buttons(texts).main("meeting.item.finish", finish));
        }
        bar.getStyleClass().add(Styles.ROW);
        return bar;
    }

    private Node present() {
        Label present = new Label(texts.get("meeting.item.present", item.present()));
        present.setId("meeting-item-present");
        present.setWrapText(true);
        present.getStyleClass().add("desk-help");
        return present;
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
