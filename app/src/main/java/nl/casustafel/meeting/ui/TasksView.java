package nl.casustafel.meeting.ui;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Icon;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;

/// The actions of an item, one below the other, each to be taken away again.
final class TasksView {
    private final TasksForm model;
    private final Texts texts;
    private final Buttons buttons;
    private final Runnable submit;
    private final VBox rows = new VBox();
    private final VBox root;

    /// @param submit what Ctrl+Enter in a row does
    TasksView(TasksForm model, Texts texts, Runnable submit) {
        this.model = model;
        this.texts = texts;
        this.buttons = new Buttons(texts);
        this.submit = submit;
        Button add = buttons.quiet("weighing.decision.action.add", Icon.ADD, () -> model.add());
        add.disableProperty().bind(model.full);
        rows.getStyleClass().add(Styles.STACK);
        root = new VBox(rows, add);
        root.getStyleClass().add("desk-field");
        model.rows.forEach(row -> rows.getChildren().add(row(row)));
        model.rows.addListener((ListChangeListener<ActionForm>) this::follow);
    }

    Node node() {
        return root;
    }

    /// Only what changed, so that a row that is being typed in keeps the focus.
    private void follow(ListChangeListener.Change<? extends ActionForm> change) {
        while (change.next()) {
            change.getRemoved().forEach(row -> rows.getChildren().removeIf(node -> row.equals(node.getUserData())));
            change.getAddedSubList().forEach(row -> rows.getChildren().add(row(row)));
        }
        number();
    }

    private Node row(ActionForm row) {
        FormPane pane = new FormPane(texts, submit)
                .text("weighing.decision.action.text", row.text)
                .beside(line -> line.choice("weighing.decision.action.owner", row.owner)
                        .text("weighing.decision.action.executor", row.executor)
                        .optionalDate("weighing.decision.action.due", row.due));
        Button remove = buttons.quiet("weighing.decision.action.remove", Icon.CLOSE, () -> model.remove(row));
        remove.setAccessibleText(remove.getText());
        remove.setTooltip(new Tooltip(remove.getText()));
        remove.setText("");
        HBox line = new HBox(pane.node(), remove);
        line.getStyleClass().addAll(Styles.ROW, "meeting-action");
        line.setUserData(row);
        HBox.setHgrow(pane.node(), Priority.ALWAYS);
        return line;
    }

    /// The second row and further get their number in the ids of their fields.
    private void number() {
        for (int i = 0; i < rows.getChildren().size(); i++) {
            String suffix = i == 0 ? "" : "-" + (i + 1);
            rows.getChildren().get(i).lookupAll("*").stream()
                    .filter(node -> node.getId() != null && node.getId().startsWith("weighing-decision-action"))
                    .forEach(node -> node.setId(node.getId().replaceAll("-\\d+$", "") + suffix));
        }
    }
}
