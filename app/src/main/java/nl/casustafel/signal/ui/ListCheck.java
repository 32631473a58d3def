package nl.casustafel.signal.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Parsed;
import nl.casustafel.kernel.Problem;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.person.Subject;
import nl.casustafel.person.SubjectId;
import nl.casustafel.signal.Channel;
import nl.casustafel.signal.FactKind;
import nl.casustafel.signal.NewFact;
import nl.casustafel.signal.SignalEntry;
import nl.casustafel.signal.SignalKind;
import nl.casustafel.signal.SignalRow;
import nl.casustafel.signal.Source;
import nl.casustafel.signal.TakeOverList;
import nl.casustafel.signal.list.ListTable;
import nl.casustafel.team.Municipality;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.DateReading.Lean;
import nl.casustafel.texts.Texts;

/// Looks at every row of an old list without writing anything: which signal it would make, or what is wrong
/// with it. Used once.
final class ListCheck {
    /// What is there already, by which the rows are judged.
    record Known(List<Municipality> municipalities, List<SignalRow> signals) {}

    private final Texts texts;
    private final DateReading dates;
    private final LocalDate today;
    private final Known known;
    private final Map<ListColumn, Integer> places = new HashMap<>();
    private final int columns;
    private final Map<List<String>, Long> seen = new HashMap<>();
    /// Of the row that is looked at.
    private final List<String> problems = new ArrayList<>();

    private final List<String> remarks = new ArrayList<>();

    /// @param meanings what each column of the list holds, in their order
    ListCheck(Texts texts, CaseClock clock, Known known, List<ListColumn> meanings) {
        this.texts = texts;
        this.dates = new DateReading(clock, Lean.BACK);
        this.today = clock.today();
        this.known = known;
        this.columns = meanings.size();
        for (int i = 0; i < meanings.size(); i++) {
            places.putIfAbsent(meanings.get(i), i);
        }
    }

    /// The columns that were given to more than one, which nobody could mean.
    static Set<ListColumn> twice(List<ListColumn> meanings) {
        Set<ListColumn> once = new HashSet<>();
        Set<ListColumn> twice = new HashSet<>();
        meanings.stream()
                .filter(column -> column != ListColumn.NOT_USED && !once.add(column))
                .forEach(twice::add);
        return twice;
    }

    List<ListRow> check(ListTable table) {
        return table.rows().stream().map(this::check).toList();
    }

    private ListRow check(ListTable.Row row) {
        String about = Stream.of(ListColumn.NAME, ListColumn.DESCRIPTION, ListColumn.FACT)
                .map(column -> cell(row, column))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
        problems.clear();
        remarks.clear();
        Optional<TakeOverList.Row> made = made(row);
        return problems.isEmpty()
                ? new ListRow(row.line(), about, made, String.join(" ", remarks))
                : new ListRow(row.line(), about, Optional.empty(), String.join(" ", problems));
    }

    /// Adds every problem there is; what it gives counts only where there is none.
    private Optional<TakeOverList.Row> made(ListTable.Row row) {
        refuseShape(row);
        Optional<LocalDate> received = received(row);
        Source source = source(cell(row, ListColumn.SOURCE));
        Optional<Municipality.Key> municipality = municipality(cell(row, ListColumn.MUNICIPALITY));
        Optional<ShortText> name = text(row, ListColumn.NAME, ShortText::parse);
        Optional<ShortText> described = text(row, ListColumn.DESCRIPTION, ShortText::parse);
        Optional<LongText> fact = text(row, ListColumn.FACT, LongText::parse);
        Optional<LocalDate> born = text(row, ListColumn.BORN, dates::read);
        Optional<LongText> meaning = meaning(row);
        Optional<ShortText> calledBy = name.or(() -> described);
        if (calledBy.isEmpty() && fact.isEmpty()) {
            problem("signal.takeover.nothing");
        } else if (calledBy.isEmpty() && born.isPresent()) {
            problem("signal.takeover.nobody");
        }
        received.ifPresent(day -> refuseKnown(day, calledBy));
        Optional<Subject> subject = calledBy.map(
                called -> new Subject(SubjectId.fresh(), Subject.Kind.PERSON, name, described, born, municipality));
        return received.map(day -> new TakeOverList.Row(
                new SignalEntry(
                        SignalKind.REPORT,
                        day,
                        Channel.OLD_LIST,
                        source,
                        municipality,
                        subject,
                        meaning,
                        Optional.empty()),
                fact.map(words -> fact(words, day, source)).stream().toList()));
    }

    private NewFact fact(LongText words, LocalDate day, Source source) {
        return new NewFact(FactKind.HEARD, words, Optional.of(day), ShortText.of(texts.code(source)));
    }

    private void refuseShape(ListTable.Row row) {
        if (row.cells().stream().skip(columns).anyMatch(cell -> !cell.isBlank())) {
            problem("signal.takeover.ragged", row.cells().size(), columns);
        }
        Long before = seen.putIfAbsent(row.cells(), row.line());
        if (before != null) {
            problem("signal.takeover.double", before);
        }
    }

    private Optional<LocalDate> received(ListTable.Row row) {
        Optional<LocalDate> received = text(row, ListColumn.RECEIVED, dates::read);
        if (cell(row, ListColumn.RECEIVED).isEmpty()) {
            problem("signal.takeover.no-date");
        }
        if (received.filter(day -> day.isAfter(today)).isPresent()) {
            problem("signal.takeover.future");
        }
        return received;
    }

    private Source source(String cell) {
        String sought = cell.toLowerCase(Locale.ROOT);
        Optional<Source> found = Stream.of(Source.values())
                .filter(source -> texts.code(source).toLowerCase(Locale.ROOT).equals(sought))
                .findFirst();
        if (found.isEmpty()) {
            remarks.add(texts.get("signal.takeover.source", texts.code(Source.OTHER)));
        }
        return found.orElse(Source.OTHER);
    }

    private Optional<Municipality.Key> municipality(String cell) {
        Optional<Municipality.Key> found = known.municipalities().stream()
                .filter(place -> place.name().value().equalsIgnoreCase(cell))
                .map(Municipality::id)
                .findFirst();
        if (found.isEmpty() && !cell.isEmpty()) {
            remarks.add(texts.get("signal.takeover.municipality"));
        }
        return found;
    }

    /// What the list said beside the facts, and its own number, by which a row is found back.
    private Optional<LongText> meaning(ListTable.Row row) {
        String number = cell(row, ListColumn.OLD_NUMBER);
        String words = Stream.of(
                        number.isEmpty() ? "" : texts.get("signal.takeover.number", number),
                        cell(row, ListColumn.MEANING))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
        return words.isEmpty() ? Optional.empty() : valid(ListColumn.MEANING, LongText.parse(words));
    }

    private void refuseKnown(LocalDate received, Optional<ShortText> calledBy) {
        known.signals().stream()
                .filter(row -> row.receivedOn().equals(received)
                        && row.calledBy().isPresent()
                        && row.calledBy().equals(calledBy))
                .findFirst()
                .ifPresent(row -> problem("signal.takeover.known", row.number().text()));
    }

    /// Nothing where the cell is empty, or is none of the kind.
    private <T> Optional<T> text(ListTable.Row row, ListColumn column, Function<String, Parsed<T>> reading) {
        String cell = cell(row, column);
        return cell.isEmpty() ? Optional.empty() : valid(column, reading.apply(cell));
    }

    private <T> Optional<T> valid(ListColumn column, Parsed<T> parsed) {
        return switch (parsed) {
            case Parsed.Valid<T>(T value) -> Optional.of(value);
            case Parsed.Invalid<T>(Problem problem) -> {
                problem("signal.takeover.cell", texts.code(column), texts.of(problem));
                yield Optional.empty();
            }
        };
    }

    private String cell(ListTable.Row row, ListColumn column) {
        Integer place = places.get(column);
        return place == null ? "" : row.cell(place);
    }

    private void problem(String key, Object... args) {
        problems.add(texts.get(key, args));
    }
}
