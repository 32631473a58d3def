package nl.casustafel.desk;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import javafx.beans.property.StringProperty;

/// The unfinished typing of one form: kept each second while it changes, put back when the form opens
/// again, dropped when the form was saved. One object a form; used on the FX thread.
public final class FormDraft {
    private final Drafting drafting;
    private final String place;
    private final Map<String, StringProperty> fields = new LinkedHashMap<>();
    private String kept = "";
    private boolean restored;

    public FormDraft(Drafting drafting, String place) {
        this.drafting = drafting;
        this.place = place;
    }

    /// Adds a field under a fixed name.
    public FormDraft with(String name, Field<?> field) {
        fields.put(name, field.typed());
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

    /// Empty where nothing is typed.
    private String body() {
        Properties typed = new Properties();
        fields.forEach((name, text) -> {
            if (!text.get().isBlank()) {
                typed.setProperty(name, text.get());
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
                        .replace("\t", "\\t"))
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
        fields.forEach((name, text) -> {
            String earlier = typed.getProperty(name);
            if (earlier != null && text.get().isBlank()) {
                text.set(earlier);
            }
        });
        kept = body();
    }
}
