package nl.casustafel.minutes;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.ShortText;
import org.jspecify.annotations.Nullable;

/// Collects the `name=value` lines of a [CanonicalText]; what is absent leaves no line.
final class CanonicalLines {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final StringBuilder text;
    private final List<String> written;
    private final String prefix;

    CanonicalLines(String part) {
        this(new StringBuilder("casustafel-minutes 6\n" + part + "\n"), new ArrayList<>(), "");
    }

    private CanonicalLines(StringBuilder text, List<String> written, String prefix) {
        this.text = text;
        this.written = written;
        this.prefix = prefix;
    }

    /// Lines below `name`.
    CanonicalLines under(String name) {
        return new CanonicalLines(text, written, join(name));
    }

    <T> void each(String name, List<T> values, BiConsumer<CanonicalLines, T> write) {
        for (int i = 0; i < values.size(); i++) {
            write.accept(under(name).under(Integer.toString(i + 1)), values.get(i));
        }
    }

    void texts(String name, List<LongText> values) {
        each(name, values, (at, value) -> at.text("", value));
    }

    void text(String name, @Nullable ShortText value) {
        if (value != null) {
            written.add(value.value());
            mark(name, value.value());
        }
    }

    void text(String name, @Nullable LongText value) {
        if (value != null) {
            written.add(value.value());
            mark(name, value.value());
        }
    }

    void date(String name, @Nullable LocalDate value) {
        if (value != null) {
            mark(name, value.toString());
        }
    }

    void time(String name, @Nullable LocalTime value) {
        if (value != null) {
            mark(name, TIME.format(value));
        }
    }

    void truth(String name, @Nullable Boolean value) {
        if (value != null) {
            mark(name, value ? "yes" : "no");
        }
    }

    void number(String name, int value) {
        mark(name, Integer.toString(value));
    }

    /// A value that is not a person's words: a constant, a hash.
    void mark(String name, String value) {
        text.append(join(name))
                .append('=')
                .append(value.replace("\\", "\\\\").replace("\n", "\\n"))
                .append('\n');
    }

    String text() {
        return text.toString();
    }

    List<String> writtenTexts() {
        return List.copyOf(written);
    }

    private String join(String name) {
        if (name.isEmpty() || prefix.isEmpty()) {
            return prefix + name;
        }
        return prefix + "." + name;
    }
}
