package nl.casustafel.kernel;

import java.util.List;

/// Why what was typed is not yet valid. Shown at the field, never logged.
/// @param textKey key of the sentence, e.g. `problem.text.too-long`
public record Problem(String textKey, List<Object> details) {
    public Problem(String textKey, Object... details) {
        this(textKey, List.of(details));
    }
}
