package nl.casustafel.audit.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import nl.casustafel.audit.AuditFilter;
import nl.casustafel.audit.AuditHead;
import nl.casustafel.audit.AuditReads;
import nl.casustafel.audit.AuditRow;
import nl.casustafel.audit.ChainState;
import nl.casustafel.audit.CompareCode;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.Notice;
import nl.casustafel.desk.Place;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.Parsed;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.DateReading.Lean;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;
import org.jspecify.annotations.Nullable;

/// The newest entries of the log that fit a person, a kind of act, a period and a word, and the check of
/// the whole chain. FX thread only.
public final class LogModel {
    private static final int NEWEST = 500;
    private static final int FILTER_MAX = 100;

    /// Reads the log in the name of an actor.
    /// @param about the dossier whose lines alone are shown; empty for all lines
    public record Source(
            Actor actor,
            Transactor transactor,
            AuditReads reads,
            LogObjects objects,
            CaseClock clock,
            Optional<Id> about) {}

    /// An entry in words.
    /// @param object number or name of what it is about; empty where there is none to show
    record Line(AuditRow row, String who, String action, String object, Optional<Place> place, String result) {
        boolean has(String word) {
            return (row.seq() + " " + who + " " + action + " " + object + " " + result + " " + row.origin())
                    .toLowerCase(Locale.ROOT)
                    .contains(word);
        }
    }

    /// @param word in lower case; empty for all
    record Wanted(AuditFilter filter, String word) {}

    private record Read(List<Line> lines, AuditHead head, List<LogObjects.Who> people) {}

    final Field<String> filter = new Field<>(Parsed::valid, word -> word, FILTER_MAX);
    final Choice<LogObjects.Who> who = new Choice<>(List.of(), LogObjects.Who::name);
    final Choice<LogKind> kind;
    final Field<Optional<LocalDate>> from;
    final Field<Optional<LocalDate>> until;

    /// The code of the log on earlier minutes.
    final Field<AuditHead> code = new Field<>(AuditHead::parse, AuditHead::printed, AuditHead.TYPED_MAX);

    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final FilteredList<Line> shown = new FilteredList<>(lines);
    private final Source source;
    private final Background background;
    private final Texts texts;
    private final LogWords words;
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper head = new ReadOnlyStringWrapper("");
    private AuditFilter asked = AuditFilter.EVERYTHING;

    public LogModel(Source source, Background background, Texts texts, List<LogKind> kinds) {
        this.source = source;
        this.background = background;
        this.texts = texts;
        this.words = new LogWords(texts, kinds);
        this.kind = new Choice<>(kinds, words::kind);
        DateReading past = new DateReading(source.clock(), Lean.BACK);
        this.from = Field.date(past, texts).optional();
        this.until = Field.date(past, texts).optional();
        filter.typed().addListener((_, _, typed) -> {
            String word = typed.strip().toLowerCase(Locale.ROOT);
            shown.setPredicate(line -> line.has(word));
        });
        who.chosen().addListener((_, _, _) -> narrow());
        kind.chosen().addListener((_, _, _) -> narrow());
        from.readingProperty().addListener((_, _, _) -> narrow());
        until.readingProperty().addListener((_, _, _) -> narrow());
    }

    ObservableList<Line> shown() {
        return shown;
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /// The code of the last entry, to be written down.
    ReadOnlyStringProperty head() {
        return head.getReadOnlyProperty();
    }

    boolean ofDossier() {
        return source.about().isPresent();
    }

    void load() {
        asked = filter();
        AuditFilter now = asked;
        background
                .store(() -> source.transactor().read(source.actor(), Purpose.OVERVIEW, tx -> read(tx, now, NEWEST)))
                .then(read -> {
                    lines.setAll(read.lines());
                    if (who.options().isEmpty()) {
                        who.offer(read.people());
                    }
                    head.set(texts.get(
                            "audit.head.value",
                            texts.number(read.head().seq()),
                            read.head().code().value()));
                });
    }

    /// Shows every line again.
    void widen() {
        filter.clear();
        who.clear();
        kind.clear();
        from.clear();
        until.clear();
        narrow();
    }

    void check() {
        notice.set(Notice.info(texts, "audit.checking"));
        background
                .store(() -> source.transactor().read(source.actor(), Purpose.KEEP_STORE, source.reads()::check))
                .then(state -> notice.set(
                        switch (state) {
                            case ChainState.Whole(AuditHead last) ->
                                Notice.done(texts, "audit.whole", texts.number(last.seq()));
                            case ChainState.Broken(long seq) ->
                                Notice.warning(texts, "audit.broken", texts.number(seq));
                            case ChainState.Underway _ -> Notice.info(texts, "audit.checking");
                        }));
    }

    /// Compares the code that was typed from paper with this log.
    void compare() {
        code.reveal()
                .ifPresent(typed -> background
                        .store(() -> new CompareCode(source.transactor(), source.reads()).handle(source.actor(), typed))
                        .then(match -> {
                            notice.set(said(match, texts.number(typed.seq())));
                            load();
                        }));
    }

    private Notice said(CompareCode.Match match, String seq) {
        return switch (match) {
            case SAME -> Notice.done(texts, "audit.compare.same", seq);
            case DIFFERENT -> Notice.warning(texts, "audit.compare.different", seq);
            case STORE_OLDER -> Notice.warning(texts, "audit.compare.store-older", seq);
        };
    }

    String purpose(AuditRow row) {
        return words.purpose(row.purpose());
    }

    /// Asks the store again where the filter changed and can be read.
    private void narrow() {
        if (from.isValid() && until.isValid() && !filter().equals(asked)) {
            load();
        }
    }

    private AuditFilter filter() {
        LogKind acts = kind.chosen().get();
        return new AuditFilter(
                Optional.ofNullable(who.chosen().get()).map(LogObjects.Who::id),
                day(from).map(LogModel::begin),
                day(until).map(last -> begin(last.plusDays(1))),
                acts == null ? Set.of() : acts.codes(),
                Set.of());
    }

    /// What the filter asks now, to be read in full elsewhere.
    Wanted wanted() {
        return new Wanted(filter(), filter.typed().get().strip().toLowerCase(Locale.ROOT));
    }

    /// Every line that fits, not only the newest; the newest first. Store thread.
    List<Line> every(Wanted wanted) {
        return source
                .transactor()
                .read(source.actor(), Purpose.HAND_OUT, tx -> read(tx, wanted.filter(), Integer.MAX_VALUE))
                .lines()
                .stream()
                .filter(line -> line.has(wanted.word()))
                .toList();
    }

    private Read read(Tx tx, AuditFilter wanted, int limit) {
        List<LogObjects.Who> people = source.objects().people(tx);
        Map<UUID, String> names = people.stream().collect(Collectors.toMap(LogObjects.Who::id, LogObjects.Who::name));
        AuditFilter fitting = source.about()
                .map(id -> new AuditFilter(
                        wanted.actor(),
                        wanted.from(),
                        wanted.until(),
                        wanted.actions(),
                        source.objects().dossier(tx, id)))
                .orElse(wanted);
        Map<UUID, Optional<LogObjects.Named>> named = new HashMap<>();
        List<Line> found = source.reads().find(tx, fitting, limit).stream()
                .map(row -> line(
                        row,
                        names.getOrDefault(row.actor(), ""),
                        named.computeIfAbsent(
                                row.object(), _ -> source.objects().name(tx, row))))
                .toList();
        return new Read(found, source.reads().head(tx), people);
    }

    private Line line(AuditRow row, String actor, Optional<LogObjects.Named> object) {
        return new Line(
                row,
                actor,
                words.action(row.action()),
                object.map(LogObjects.Named::label).orElse(""),
                object.flatMap(LogObjects.Named::place),
                words.result(row.action(), row.result()));
    }

    private static Optional<LocalDate> day(Field<Optional<LocalDate>> field) {
        return field.reading() instanceof Parsed.Valid<Optional<LocalDate>>(Optional<LocalDate> day)
                ? day
                : Optional.empty();
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(CaseClock.ZONE).toInstant();
    }
}
