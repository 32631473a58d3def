package nl.casustafel.shell;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PagePicture;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.team.TeamPerson;
import org.jspecify.annotations.Nullable;

/// Changes every text inside a value that was read: records are made anew with what stands in their place,
/// lists and maps as well. What holds no text stays the same object. People of the team keep their names; a
/// picture of a page becomes an empty one, because its words cannot be told.
final class Rewording {
    private static final int WHITE = 0xFFFFFFFF;

    private final UnaryOperator<String> words;
    private final Map<Class<?>, Shape> shapes = new ConcurrentHashMap<>();

    Rewording(UnaryOperator<String> words) {
        this.words = words;
    }

    @SuppressWarnings("unchecked")
    <T> T of(T value) {
        Object changed = any(value);
        return changed == null ? value : (T) changed;
    }

    private @Nullable Object any(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> words.apply(text);
            case ShortText text -> shortText(text);
            case LongText text -> longText(text);
            case PagePicture page -> blank(page);
            case TeamPerson person -> person;
            case Optional<?> one -> optional(one);
            case SortedMap<?, ?> map -> sortedMap(map);
            case Map<?, ?> map -> map(map, new LinkedHashMap<>());
            case SortedSet<?> set -> sortedSet(set);
            case Set<?> set -> set(set, new LinkedHashSet<>());
            case List<?> list -> list(list);
            case Record made when isOurs(made.getClass()) -> made(made);
            default -> value;
        };
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("nl.casustafel.");
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return one == other || (one instanceof String text && text.equals(other));
    }

    private ShortText shortText(ShortText text) {
        String changed = words.apply(text.value());
        return changed.equals(text.value()) ? text : new ShortText(cut(changed, ShortText.MAX));
    }

    private LongText longText(LongText text) {
        String changed = words.apply(text.value());
        return changed.equals(text.value()) ? text : new LongText(cut(changed, LongText.MAX));
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    private static PagePicture blank(PagePicture page) {
        int[] white = new int[page.width() * page.height()];
        Arrays.fill(white, WHITE);
        return new PagePicture(page.width(), page.height(), white);
    }

    private Object list(List<?> list) {
        List<@Nullable Object> changed = new ArrayList<>(list.size());
        return each(list, changed) ? Collections.unmodifiableList(changed) : list;
    }

    private Object optional(Optional<?> one) {
        Object before = one.orElse(null);
        Object after = any(before);
        return same(before, after) ? one : Optional.ofNullable(after);
    }

    private <E> Object sortedSet(SortedSet<E> set) {
        return set(set, new TreeSet<>(set.comparator()));
    }

    @SuppressWarnings("unchecked")
    private <E> Object set(Set<?> set, Set<E> changed) {
        return each(set, (Set<Object>) changed) ? Collections.unmodifiableSet(changed) : set;
    }

    private boolean each(Collection<?> from, Collection<@Nullable Object> into) {
        boolean different = false;
        for (Object one : from) {
            Object other = any(one);
            different |= !same(one, other);
            into.add(other);
        }
        return different;
    }

    private <K> Object sortedMap(SortedMap<K, ?> map) {
        return map(map, new TreeMap<>(map.comparator()));
    }

    @SuppressWarnings("unchecked")
    private <K> Object map(Map<?, ?> map, Map<K, @Nullable Object> changed) {
        boolean different = false;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            Object key = any(entry.getKey());
            Object value = any(entry.getValue());
            different |= !same(entry.getKey(), key) || !same(entry.getValue(), value);
            changed.put((K) key, value);
        }
        return different ? Collections.unmodifiableMap(changed) : map;
    }

    private Object made(Record record) {
        Shape shape = shapes.computeIfAbsent(record.getClass(), Shape::read);
        Object[] parts = new Object[shape.parts().size()];
        boolean different = false;
        for (int i = 0; i < parts.length; i++) {
            Object part = Shape.call(shape.parts().get(i), record);
            Object other = any(part);
            different |= !same(part, other);
            parts[i] = other;
        }
        return different ? shape.make(parts).orElse(record) : record;
    }

    /// How a record is taken apart and put together.
    private record Shape(List<Method> parts, Constructor<?> maker) {
        static Shape read(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            List<Method> parts =
                    Arrays.stream(components).map(RecordComponent::getAccessor).toList();
            try {
                Constructor<?> maker = type.getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
                maker.setAccessible(true);
                parts.forEach(part -> part.setAccessible(true));
                return new Shape(parts, maker);
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        static @Nullable Object call(Method part, Record of) {
            try {
                return part.invoke(of);
            } catch (ReflectiveOperationException broken) {
                throw new IllegalStateException(broken);
            }
        }

        /// Empty where the record takes no other words: a number or a code, and no text.
        Optional<Record> make(@Nullable Object[] values) {
            try {
                return Optional.of((Record) maker.newInstance(values));
            } catch (InvocationTargetException _) {
                return Optional.empty();
            } catch (ReflectiveOperationException broken) {
                throw new IllegalStateException(broken);
            }
        }
    }
}
