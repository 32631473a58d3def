package nl.casustafel.assessment.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.assessment.Wording;
import nl.casustafel.kernel.LongText;
import tools.jackson.databind.JsonNode;

/// An object in the file, of which every key must be asked for: one that nobody knows is refused, so
/// that a spelling mistake is never taken for something that is not there.
final class Part {
    private final JsonNode node;
    private final String path;
    private final Set<String> asked = new HashSet<>();

    Part(JsonNode node, String path) throws Wrong {
        if (!node.isObject()) {
            throw new Wrong(path);
        }
        this.node = node;
        this.path = path;
    }

    /// What to do with one element of a list.
    interface Reading<T> {
        T of(Part part) throws Wrong;
    }

    String at(String key) {
        return path.isEmpty() ? key : path + '.' + key;
    }

    boolean has(String key) {
        return node.has(key);
    }

    String text(String key) throws Wrong {
        JsonNode found = take(key);
        if (!found.isString() || found.stringValue().isBlank()) {
            throw new Wrong(at(key));
        }
        return found.stringValue();
    }

    LongText words(String key) throws Wrong {
        return LongText.of(text(key));
    }

    int number(String key) throws Wrong {
        JsonNode found = take(key);
        if (!found.isInt()) {
            throw new Wrong(at(key));
        }
        return found.intValue();
    }

    boolean flag(String key) throws Wrong {
        JsonNode found = take(key);
        if (!found.isBoolean()) {
            throw new Wrong(at(key));
        }
        return found.booleanValue();
    }

    Wording wording(String key) throws Wrong {
        return wording(part(key));
    }

    static Wording wording(Part part) throws Wrong {
        Wording wording = new Wording(part.words("nl"), part.words("en"));
        part.end();
        return wording;
    }

    Optional<Wording> wordingIfThere(String key) throws Wrong {
        return has(key) ? Optional.of(wording(key)) : Optional.empty();
    }

    Part part(String key) throws Wrong {
        return new Part(take(key), at(key));
    }

    /// Each element is read to its end.
    <T> List<T> list(String key, Reading<T> reading) throws Wrong {
        List<T> all = new ArrayList<>();
        JsonNode found = array(key);
        for (int i = 0; i < found.size(); i++) {
            Part one = new Part(found.get(i), at(key) + '[' + i + ']');
            all.add(reading.of(one));
            one.end();
        }
        return all;
    }

    List<String> texts(String key) throws Wrong {
        List<String> all = new ArrayList<>();
        for (JsonNode one : array(key)) {
            if (!one.isString()) {
                throw new Wrong(at(key));
            }
            all.add(one.stringValue());
        }
        return all;
    }

    Set<String> keys() {
        return Set.copyOf(node.propertyNames());
    }

    <E extends Enum<E>> E constant(String key, Class<E> type) throws Wrong {
        return constant(text(key), type, at(key));
    }

    static <E extends Enum<E>> E constant(String written, Class<E> type, String where) throws Wrong {
        for (E one : type.getEnumConstants()) {
            if (one.name().equals(written)) {
                return one;
            }
        }
        throw new Wrong(where);
    }

    <E extends Enum<E>> Set<E> constants(String key, Class<E> type) throws Wrong {
        Set<E> all = new HashSet<>();
        for (String written : texts(key)) {
            if (!all.add(constant(written, type, at(key)))) {
                throw new Wrong(at(key));
            }
        }
        return all;
    }

    /// Nothing may be left that nobody asked for.
    void end() throws Wrong {
        for (String key : node.propertyNames()) {
            if (!asked.contains(key)) {
                throw new Wrong(at(key));
            }
        }
    }

    private JsonNode array(String key) throws Wrong {
        JsonNode found = take(key);
        if (!found.isArray()) {
            throw new Wrong(at(key));
        }
        return found;
    }

    private JsonNode take(String key) throws Wrong {
        asked.add(key);
        JsonNode found = node.get(key);
        if (found == null) {
            throw new Wrong(at(key));
        }
        return found;
    }
}
