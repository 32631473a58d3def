package nl.casustafel.desk;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// What a dialog asks, by keys: `key.title` and `key.text` (both with `args`), and answers named after
/// the act, never "OK". The first answer is the main one. Esc is the answer of [#otherwise], or closes
/// without an act.
public record Question(
        String key,
        List<Object> args,
        List<Answer> answers,
        @Nullable Node content) {
    /// One button: the key of its words, and what it does after the dialog closed.
    /// @param grave cannot be taken back: it never has the focus at first
    public record Answer(String key, Runnable act, boolean grave, boolean escape) {}

    public static Question about(String key, Object... args) {
        return new Question(key, List.of(args), List.of(), null);
    }

    public Question answer(String answerKey, Runnable act) {
        return with(new Answer(answerKey, act, false, false));
    }

    public Question graveAnswer(String answerKey, Runnable act) {
        return with(new Answer(answerKey, act, true, false));
    }

    /// The answer of Esc.
    public Question otherwise(String answerKey, Runnable act) {
        return with(new Answer(answerKey, act, false, true));
    }

    /// Esc and a button "Annuleren" change nothing.
    public Question orCancel() {
        return otherwise("common.cancel", () -> {});
    }

    /// A node between the text and the buttons, such as a small form.
    public Question showing(Node node) {
        return new Question(key, args, answers, node);
    }

    private Question with(Answer answer) {
        List<Answer> more = new ArrayList<>(answers);
        more.add(answer);
        return new Question(key, args, List.copyOf(more), content);
    }
}
