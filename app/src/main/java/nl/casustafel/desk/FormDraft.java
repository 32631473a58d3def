package nl.casustafel.desk;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// What a person began in one form and did not save: kept each second while it changes, put back when the
/// form opens again, dropped when the form was saved. What the form fills in by itself is no draft. Secrets
/// are never added. One object a form; used on the FX thread.
public final class FormDraft {
    private final Drafting drafting;
    private final String place;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private String kept = "";
    private boolean restored;

    /// @param touched whether a person made it differ from what the form filled in by itself
    private record Part(BooleanSupplier touched, Supplier<String> now, Consumer<String> put) {}

    public FormDraft(Drafting drafting, String place) {
        this.drafting = drafting;
        this.place = place;
    }

    /// Adds a field under a fixed name.
    public FormDraft with(String name, Field<?> field) {
        String initial = field.typed().get();
        return with(
                name,
                new Part(
                        () -> field.dirty().get()
                                && !field.typed().get().isBlank()
                                && !field.typed().get().equals(initial),
                        field.typed()::get,
                        field.typed()::set));
    }

    /// Adds a choice between constants.
    public <E extends Enum<E>> FormDraft with(String name, Choice<E> choice) {
        return with(name, choice, Enum::name);
    }

    /// Adds a choice between things of the store; these are offered before the draft is put back.
    /// @param code an id, as text: what is chosen is kept by that
    public <T> FormDraft with(String name, Choice<T> choice, Function<? super T, String> code) {
        T initial = choice.chosen().get();
        return with(
                name,
                new Part(
                        () -> choice.dirty().get()
                                && !Objects.equals(choice.chosen().get(), initial),
                        () -> Optional.ofNullable(choice.chosen().get())
                                .<String>map(code)
                                .orElse(""),
                        earlier -> choice.options().stream()
                                .filter(option -> code.apply(option).equals(earlier))
                                .findFirst()
                                .ifPresent(choice.chosen()::set)));
    }

    public FormDraft with(String name, Tick tick) {
        boolean initial = tick.isTicked();
        boolean held = stored(tick);
        return with(
                name,
                new Part(
                        () -> tick.isTicked() != (stored(tick) == held ? initial : stored(tick)),
                        () -> Boolean.toString(tick.isTicked()),
                        earlier -> tick.ticked().set(Boolean.parseBoolean(earlier))));
    }

    private static boolean stored(Tick tick) {
        return tick.isTicked() != tick.dirty().get();
    }

    private FormDraft with(String name, Part part) {
        parts.put(name, part);
        return this;
    }

    /// Puts back what was typed earlier, where there is something; `found` runs after that.
    public void restore(Runnable found) {
        drafting.find(place, body -> {
            restored = true;
            body.ifPresent(text -> {
                fill(text);
                found.run();
            });
        });
    }

    /// Keeps what is typed now, where it changed since the last time. Cheap when nothing changed.
    public void flush() {
        if (!restored) {
            return;
        }
        String body = body();
        if (!body.equals(kept)) {
            kept = body;
            if (body.isEmpty()) {
                drafting.drop(place);
            } else {
                drafting.keep(place, body);
            }
        }
    }

    /// The form was saved: nothing of it is a draft any more.
    public void drop() {
        kept = body();
        drafting.drop(place);
    }

    /// Empty where nothing was touched.
    private String body() {
        Properties typed = new Properties();
        parts.forEach((name, part) -> {
            if (part.touched().getAsBoolean()) {
                typed.setProperty(name, part.now().get());
            }
        });
        if (typed.isEmpty()) {
            return "";
        }
        StringWriter out = new StringWriter();
        typed.forEach((name, text) -> out.append(name.toString())
                .append('=')
                .append(text.toString()
                        .replace("\\", "\\\\")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t")
                        .replaceFirst("^ ", "\\\\ "))
                .append('\n'));
        return out.toString();
    }

    private void fill(String body) {
        Properties typed = new Properties();
        try {
            typed.load(new StringReader(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        parts.forEach((name, part) -> {
            String earlier = typed.getProperty(name);
            if (earlier != null && !part.touched().getAsBoolean()) {
                part.put().accept(earlier);
            }
        });
        kept = body();
    }
}
