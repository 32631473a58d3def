package nl.casustafel.signal.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.person.Subject;
import nl.casustafel.person.SubjectId;
import nl.casustafel.signal.Channel;
import nl.casustafel.signal.ExternalNumber;
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

/// Looks at every row of an old list of signals without writing anything: which signal it would make,
/// or what is wrong with it. Used once.
final class ListCheck {
    /// What is there already, by which the rows are judged.
    record Known(List<Municipality> municipalities, List<SignalRow> signals) {}

    private final Texts texts;
    private final DateReading dates;
    private final LocalDate today;
    private final Known known;
    private final RowCheck<ListColumn> row;

    /// @param meanings what each column of the list holds, in their order
    ListCheck(Texts texts, CaseClock clock, Known known, List<ListColumn> meanings) {
        this.texts = texts;
        this.dates = new DateReading(clock, Lean.BACK);
        this.today = clock.today();
        this.known = known;
        this.row = new RowCheck<>(texts, ListColumn.NOT_USED, meanings);
    }

    List<ListRow<TakeOverList.Row>> check(ListTable table) {
        return table.rows().stream().map(this::check).toList();
    }

    private ListRow<TakeOverList.Row> check(ListTable.Row next) {
        row.begin(next);
        return row.end(made(), Stream.of(ListColumn.NAME, ListColumn.DESCRIPTION, ListColumn.FACT));
    }

    /// Adds every problem there is; what it gives counts only where there is none.
    private Optional<TakeOverList.Row> made() {
        Optional<LocalDate> received = received();
        Source source = source(row.cell(ListColumn.SOURCE));
        Optional<Municipality.Key> municipality = municipality();
        Optional<ShortText> name = row.value(ListColumn.NAME, ShortText::parse);
        Optional<ShortText> described = row.value(ListColumn.DESCRIPTION, ShortText::parse);
        Optional<LongText> fact = row.value(ListColumn.FACT, LongText::parse);
        Optional<LocalDate> born = row.value(ListColumn.BORN, dates::read);
        Optional<ExternalNumber> external = row.value(ListColumn.EXTERNAL, ExternalNumber::parse);
        Optional<LongText> meaning = meaning();
        Optional<ShortText> calledBy = name.or(() -> described);
        if (calledBy.isEmpty() && fact.isEmpty()) {
            row.problem("signal.takeover.nothing");
        } else if (calledBy.isEmpty() && born.isPresent()) {
            row.problem("signal.takeover.nobody");
        }
        received.ifPresent(day -> refuseKnown(day, calledBy));
        if (received.flatMap(day -> born.filter(day::isBefore)).isPresent()) {
            row.problem("signal.takeover.born");
        }
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
                fact.map(words -> fact(words, day, source)).stream().toList(),
                external));
    }

    private NewFact fact(LongText words, LocalDate day, Source source) {
        return new NewFact(
                FactKind.HEARD,
                words,
                Optional.of(day),
                ShortText.of(texts.dutch().code(source)));
    }

    private Optional<LocalDate> received() {
        Optional<LocalDate> received = row.value(ListColumn.RECEIVED, dates::read);
        if (row.cell(ListColumn.RECEIVED).isEmpty()) {
            row.problem("signal.takeover.no-date");
        }
        if (received.filter(day -> day.isAfter(today)).isPresent()) {
            row.problem("signal.takeover.future");
        }
        return received;
    }

    private Source source(String cell) {
        Optional<Source> found = row.meant(Source.values(), cell);
        if (found.isEmpty()) {
            row.remark("signal.takeover.source", texts.code(Source.OTHER));
        }
        return found.orElse(Source.OTHER);
    }

    private Optional<Municipality.Key> municipality() {
        Optional<Municipality.Key> found = row.municipality(ListColumn.MUNICIPALITY, known.municipalities());
        if (found.isEmpty() && !row.cell(ListColumn.MUNICIPALITY).isEmpty()) {
            row.remark("signal.takeover.municipality");
        }
        return found;
    }

    /// What the list said beside the facts, and its own number, by which a row is found back.
    private Optional<LongText> meaning() {
        String number = row.cell(ListColumn.OLD_NUMBER);
        String words = Stream.of(
                        number.isEmpty() ? "" : texts.get("signal.takeover.number", number),
                        row.cell(ListColumn.MEANING))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
        return words.isEmpty() ? Optional.empty() : row.valid(ListColumn.MEANING, LongText.parse(words));
    }

    private void refuseKnown(LocalDate received, Optional<ShortText> calledBy) {
        known.signals().stream()
                .filter(signal -> signal.receivedOn().equals(received)
                        && signal.calledBy().isPresent()
                        && signal.calledBy().equals(calledBy))
                .findFirst()
                .ifPresent(signal ->
                        row.problem("signal.takeover.known", signal.number().text()));
    }
}
