package nl.casustafel.desk;

/// Asks and tells inside the window. Returns at once; the answer is an act.
public interface Dialogs {
    void ask(Question question);

    /// Tells something with `key.title` and `key.text` and one button to close.
    default void tell(String key, Object... args) {
        ask(Question.about(key, args).otherwise("common.close", () -> {}));
    }
}
