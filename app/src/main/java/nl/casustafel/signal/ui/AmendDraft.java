package nl.casustafel.signal.ui;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Drafting;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.kernel.Parsed;
import nl.casustafel.signal.SignalId;
import nl.casustafel.team.Municipality;
import org.jspecify.annotations.Nullable;

/// Keeps of a form that began with what the store holds only what was changed, also where that was emptied.
/// Each signal has its own draft.
final class AmendDraft {
    private static final int MAX = 1_000_000;
    /// Before what was changed, so that an emptied field differs from one nobody touched.
    private static final String CHANGED = "=";

    private final FormDraft draft;

    AmendDraft(Drafting drafting, SignalId signal, EntryForm form, Field<String> recognised) {
        draft = new FormDraft(drafting, "signal-amend-" + signal.value())
                .with("kind", choice(form.kind, Enum::name))
                .with("received", typed(form.receivedOn))
                .with("channel", choice(form.channel, Enum::name))
                .with("source", choice(form.source, Enum::name))
                .with("municipality", choice(form.municipality, AmendDraft::id))
                .with("subject-kind", choice(form.subjectKind, Enum::name))
                .with("subject-name", typed(form.subjectName))
                .with("subject-description", typed(form.subjectDescription))
                .with("also-called", typed(form.alsoCalled))
                .with("born", typed(form.bornOn))
                .with("minor", choice(form.minor, Enum::name))
                .with("reporter", typed(form.reporterName))
                .with("reporter-contact", typed(form.reporterContact))
                .with("confidence", form.wantsConfidence)
                .with("recognised", recognised)
                .with("interpretation", typed(form.interpretation));
    }

    void restore(Runnable found) {
        draft.restore(found);
    }

    void flush() {
        draft.flush();
    }

    void drop() {
        draft.drop();
    }

    private static String id(Municipality place) {
        return place.id().value().toString();
    }

    private static Field<String> typed(Field<?> field) {
        StringProperty text = field.typed();
        return kept(text, field.dirty(), text::get, text::set);
    }

    private static <T> Field<String> choice(Choice<T> choice, Function<? super T, String> name) {
        return kept(
                choice.chosen(),
                choice.dirty(),
                () -> {
                    T chosen = choice.chosen().get();
                    return chosen == null ? "" : name.apply(chosen);
                },
                earlier -> choice.options().stream()
                        .filter(option -> name.apply(option).equals(earlier))
                        .forEach(choice.chosen()::set));
    }

    private static Field<String> kept(
            Property<? extends @Nullable Object> value,
            ObservableBooleanValue dirty,
            Supplier<String> written,
            Consumer<String> restore) {
        Field<String> kept = new Field<>(Parsed::valid, Function.identity(), MAX);
        Runnable keep = () -> kept.typed().set(dirty.get() ? CHANGED + written.get() : "");
        value.addListener((property, before, after) -> keep.run());
        dirty.addListener((property, before, after) -> keep.run());
        kept.typed().addListener((property, before, after) -> {
            if (after.startsWith(CHANGED) && !after.equals(CHANGED + written.get())) {
                restore.accept(after.substring(CHANGED.length()));
            }
        });
        return kept;
    }
}
