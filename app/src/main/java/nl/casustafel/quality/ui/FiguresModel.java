package nl.casustafel.quality.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.kernel.Parsed;
import nl.casustafel.quality.IndicatorAgreement;
import nl.casustafel.quality.Span;
import nl.casustafel.quality.VersionAgreement;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.DateReading.Lean;
import nl.casustafel.texts.Texts;

/// How far raters agree on each indicator, of one version and one period (AN11). FX thread only.
final class FiguresModel {
    /// An indicator and its figures.
    record Row(Indicator indicator, String name, IndicatorAgreement figures) {}

    /// What the screen shows now.
    record Asked(Framework.Version version, Span days) {}

    final Choice<Framework.Version> version;
    final Field<Optional<LocalDate>> from;
    final Field<Optional<LocalDate>> until;
    final FigureWords words;
    private final QualityWork work;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper base = new ReadOnlyStringWrapper("");
    private List<VersionAgreement> read = List.of();
    private Span days = Span.EVER;

    FiguresModel(QualityWork work) {
        this.work = work;
        this.words = new FigureWords(work.texts());
        this.version = new Choice<>(
                List.of(),
                one -> work.texts()
                        .get(
                                "quality.version.name",
                                one.lineage().value(),
                                one.number().value()));
        DateReading past = new DateReading(work.seat().clock(), Lean.BACK);
        this.from = Field.date(past, work.texts()).optional();
        this.until = Field.date(past, work.texts()).optional();
        version.chosen().addListener((_, _, _) -> show());
        from.readingProperty().addListener((_, _, _) -> narrow());
        until.readingProperty().addListener((_, _, _) -> narrow());
    }

    ObservableList<Row> rows() {
        return rows;
    }

    /// On how many signals and cases the figures rest.
    ReadOnlyStringProperty base() {
        return base.getReadOnlyProperty();
    }

    void load() {
        Span asked = days;
        work.desk()
                .background()
                .store(() -> work.acts().agreement().handle(work.actor(), asked))
                .then(this::take);
    }

    private void take(List<VersionAgreement> found) {
        read = found;
        version.offer(found.stream().map(one -> one.framework().version()).toList());
        if (version.chosen().get() == null) {
            version.show(found.getFirst().framework().version());
        }
        show();
    }

    /// Asks the store again where the period changed and can be read.
    private void narrow() {
        if (from.isValid() && until.isValid()) {
            Span asked = new Span(day(from), day(until));
            if (!asked.equals(days)) {
                days = asked;
                load();
            }
        }
    }

    private static Optional<LocalDate> day(Field<Optional<LocalDate>> field) {
        return field.reading() instanceof Parsed.Valid<Optional<LocalDate>>(Optional<LocalDate> day)
                ? day
                : Optional.empty();
    }

    /// Every period again.
    void widen() {
        from.clear();
        until.clear();
        narrow();
    }

    Optional<Asked> asked() {
        return Optional.ofNullable(version.chosen().get()).map(one -> new Asked(one, days));
    }

    private void show() {
        Optional<VersionAgreement> shown = read.stream()
                .filter(one -> one.framework().version().equals(version.chosen().get()))
                .findFirst();
        base.set(shown.map(one -> work.texts().get("quality.base.of", one.units()))
                .orElse(""));
        rows.setAll(shown.map(one -> rows(one, work.texts())).orElse(List.of()));
    }

    /// An indicator and its figures, of one version.
    static List<Row> rows(VersionAgreement one, Texts texts) {
        return one.indicators().stream()
                .map(figures ->
                        row(one.framework().indicator(figures.indicator()).orElseThrow(), figures, texts))
                .toList();
    }

    private static Row row(Indicator indicator, IndicatorAgreement figures, Texts texts) {
        return new Row(indicator, indicator.code() + " " + indicator.name().in(texts.language()), figures);
    }
}
