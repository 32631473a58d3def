package nl.casustafel.desk;

import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import nl.casustafel.kernel.Problem;
import org.jspecify.annotations.Nullable;

/// Refuses a paste or drop that would not fit, with a sentence at the field, before the control lays it
/// out: 200,000 characters must not freeze the table. Typing past the limit stays possible and shows the
/// problem on leaving.
final class PasteLimit {
    private static final int TYPED_AT_ONCE = 2;

    private PasteLimit() {}

    static TextFormatter<Object> of(TextInputControl control, Field<?> field) {
        return new TextFormatter<>(change -> check(change, control, field));
    }

    private static TextFormatter.@Nullable Change check(
            TextFormatter.Change change, TextInputControl control, Field<?> field) {
        int added = change.getText().length();
        int length = control.getLength() - (change.getRangeEnd() - change.getRangeStart()) + added;
        if (added <= TYPED_AT_ONCE || length <= field.limit()) {
            return change;
        }
        field.refuse(new Problem("problem.text.paste-refused", added, field.limit()));
        return null;
    }
}
