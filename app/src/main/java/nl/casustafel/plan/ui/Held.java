package nl.casustafel.plan.ui;

import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import org.jspecify.annotations.Nullable;

/// Shows what the store holds, except where a draft, or a person, has typed something else.
final class Held {
    private Held() {}

    static <T> void show(Field<T> field, T held) {
        String typed = field.dirty().get() ? field.typed().get() : "";
        field.show(held);
        if (!typed.isBlank()) {
            field.typed().set(typed);
        }
    }

    static <T> void show(Choice<T> choice, @Nullable T held) {
        T picked = choice.dirty().get() ? choice.chosen().get() : null;
        choice.show(held);
        if (picked != null) {
            choice.chosen().set(picked);
        }
    }
}
