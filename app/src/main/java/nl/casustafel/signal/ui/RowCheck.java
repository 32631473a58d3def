package nl.casustafel.signal.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.casustafel.kernel.Parsed;
import nl.casustafel.kernel.Problem;
import nl.casustafel.signal.list.ListTable;
import nl.casustafel.team.Municipality;
import nl.casustafel.texts.Texts;

/// The row of an old list that is looked at: its cells by what they hold, and what is wrong with it.
/// Goes through one list, from row to row.
final class RowCheck<C extends Enum<C> & OldColumn> {
    /// Where a quote is missing, the next cells and rows run into the one before.
    private static final Pattern RUN_ON = Pattern.compile("[\\n\\r;\\t]");

    private final Texts texts;
    private final C unused;
    private final Map<C, Integer> places = new HashMap<>();
    private final int columns;
    private final Map<List<String>, Long> seen = new HashMap<>();
    private final List<String> problems = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private ListTable.Row row = new ListTable.Row(0, List.of());

    /// @param meanings what each column of the list holds, in their order
    RowCheck(Texts texts, C unused, List<C> meanings) {
        this.texts = texts;
        this.unused = unused;
        this.columns = meanings.size();
        for (int i = 0; i < meanings.size(); i++) {
            places.putIfAbsent(meanings.get(i), i);
        }
    }

    /// Which of these the cell names, in the language of the screen or in Dutch, as the lists are.
    <E extends Enum<E>> Optional<E> meant(E[] values, String cell) {
        return Stream.of(values)
                .filter(one -> Stream.of(texts, texts.dutch())
                        .anyMatch(words -> words.code(one).equalsIgnoreCase(cell)))
                .findFirst();
    }

    /// The columns that were given to more than one, which nobody could mean.
    static <C> Set<C> twice(List<C> meanings, C unused) {
        Set<C> once = new HashSet<>();
        Set<C> twice = new HashSet<>();
        meanings.stream()
                .filter(column -> !column.equals(unused) && !once.add(column))
                .forEach(twice::add);
        return twice;
    }

    /// Goes on to this row; what has no place, or stands there twice, is a problem.
    void begin(ListTable.Row next) {
        row = next;
        problems.clear();
        remarks.clear();
        boolean more = row.cells().stream().skip(columns).anyMatch(cell -> !cell.isBlank());
        if (more || row.cells().size() < columns) {
            problem("signal.takeover.ragged", row.cells().size(), columns);
        }
        places.forEach((column, place) -> {
            if (!column.takesLines() && RUN_ON.matcher(row.cell(place)).find()) {
                problem("signal.takeover.run-on", texts.code(column));
            }
        });
        Long before = seen.putIfAbsent(row.cells(), row.line());
        if (before != null) {
            problem("signal.takeover.double", before);
        }
    }

    /// The row with all that is wrong with it; `made` counts only where nothing is.
    <R> ListRow<R> end(Optional<R> made, Stream<C> about) {
        String words = about.map(this::cell)
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
        return isGood()
                ? new ListRow<>(row.line(), words, made, String.join(" ", remarks))
                : new ListRow<>(row.line(), words, Optional.empty(), String.join(" ", problems));
    }

    boolean isGood() {
        return problems.isEmpty();
    }

    long line() {
        return row.line();
    }

    String cell(C column) {
        Integer place = column.equals(unused) ? null : places.get(column);
        return place == null ? "" : row.cell(place);
    }

    /// Nothing where the cell is empty, or is none of the kind.
    <T> Optional<T> value(C column, Function<String, Parsed<T>> reading) {
        String cell = cell(column);
        return cell.isEmpty() ? Optional.empty() : valid(column, reading.apply(cell));
    }

    <T> Optional<T> valid(C column, Parsed<T> parsed) {
        return switch (parsed) {
            case Parsed.Valid<T>(T value) -> Optional.of(value);
            case Parsed.Invalid<T>(Problem problem) -> {
                problem("signal.takeover.cell", texts.code(column), texts.of(problem));
                yield Optional.empty();
            }
        };
    }

    Optional<Municipality.Key> municipality(C column, List<Municipality> known) {
        String cell = cell(column);
        return known.stream()
                .filter(place -> place.name().value().equalsIgnoreCase(cell))
                .map(Municipality::id)
                .findFirst();
    }

    void problem(String key, Object... args) {
        problems.add(texts.get(key, args));
    }

    void remark(String key, Object... args) {
        remarks.add(texts.get(key, args));
    }
}
