package nl.casustafel.desk;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.texts.Texts;

/// Dialogs as cards over the window. Ids: `#dialog`, `#dialog-title`, `#dialog-text`, and the buttons by
/// their keys.
public final class OverlayDialogs implements Dialogs {
    private final Overlay overlay;
    private final Texts texts;
    private final Buttons buttons;

    public OverlayDialogs(Overlay overlay, Texts texts) {
        this.overlay = overlay;
        this.texts = texts;
        this.buttons = new Buttons(texts);
    }

    @Override
    public void ask(Question question) {
        Object[] args = question.args().toArray();
        Label title = label("dialog-title", texts.get(question.key() + ".title", args), Styles.HEADING);
        Label text = label("dialog-text", texts.get(question.key() + ".text", args), "desk-dialog-text");
        HBox line = new HBox();
        line.getStyleClass().addAll(Styles.ROW, "desk-actions");
        VBox card = new VBox(title, text);
        if (question.content() != null) {
            card.getChildren().add(question.content());
        }
        card.getChildren().add(line);
        card.setId("dialog");
        card.getStyleClass().add("desk-dialog");
        card.setAccessibleText(title.getText() + " " + text.getText());
        Runnable onEscape = question.answers().stream()
                .filter(Question.Answer::escape)
                .map(Question.Answer::act)
                .findFirst()
                .orElse(() -> {});
        Runnable close = overlay.show(card, Pos.CENTER, onEscape);
        question.answers().forEach(answer -> line.getChildren().add(button(answer, close, line)));
        focus(question, line);
    }

    private Button button(Question.Answer answer, Runnable close, HBox line) {
        Runnable act = () -> {
            close.run();
            answer.act().run();
        };
        if (answer.grave()) {
            return buttons.grave(answer.key(), act);
        }
        boolean main = line.getChildren().isEmpty() && !answer.escape();
        return main ? buttons.main(answer.key(), act) : buttons.plain(answer.key(), act);
    }

    /// A form in the dialog has the focus first; else the main answer; a grave one never.
    private static void focus(Question question, HBox line) {
        Node content = question.content();
        if (content != null) {
            content.requestFocusTraversal(TraversalDirection.NEXT);
            return;
        }
        for (int i = 0; i < line.getChildren().size(); i++) {
            if (!question.answers().get(i).grave()) {
                line.getChildren().get(i).requestFocus();
                return;
            }
        }
    }

    private static Label label(String id, String words, String style) {
        Label label = new Label(words);
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
