package nl.casustafel.quality.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.Triage;
import nl.casustafel.assessment.TwinPair;
import nl.casustafel.assessment.Vignette;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.quality.Exercise;
import nl.casustafel.quality.ExerciseResult;
import nl.casustafel.quality.IndicatorAgreement;
import nl.casustafel.quality.Spread;
import nl.casustafel.quality.TwinResult;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// What a closed exercise shows, in words: of each pair of twins how the answers lie and what the strand did,
/// and of each indicator how far people agreed. Of nobody anything (framework 3.5). FX thread only.
final class ResultModel {
    /// One question about a pair of twins.
    record Row(TwinPair pair, String what, List<String> spreads, String difference, String expected) {}

    /// An indicator over all vignettes that asked it.
    record Whole(String name, IndicatorAgreement figures, boolean twinned) {}

    final FigureWords words;
    private final QualityWork work;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObservableList<Whole> indicators = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper about = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper first = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper second = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();

    ResultModel(QualityWork work) {
        this.work = work;
        this.words = new FigureWords(work.texts());
    }

    ObservableList<Row> rows() {
        return rows;
    }

    ObservableList<Whole> indicators() {
        return indicators;
    }

    /// When it was held, and how many took part.
    ReadOnlyStringProperty about() {
        return about.getReadOnlyProperty();
    }

    /// The text of the first twin that is looked at.
    ReadOnlyStringProperty first() {
        return first.getReadOnlyProperty();
    }

    ReadOnlyStringProperty second() {
        return second.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    void load(Exercise.Key id) {
        work.ask(
                () -> work.acts().exercise().read().result(work.actor(), id),
                this::show,
                refusal -> notice.set(Notice.refused(work.texts(), refusal)));
    }

    private void show(ExerciseResult result) {
        Texts texts = work.texts();
        Exercise exercise = result.row().exercise();
        about.set(texts.get(
                "quality.result.about",
                exercise.begun().at().atZone(CaseClock.ZONE).toLocalDate(),
                exercise.closed().orElseThrow().at().atZone(CaseClock.ZONE).toLocalDate(),
                result.row().raters(),
                result.framework().version().number().value()));
        rows.setAll(result.pairs().stream()
                .flatMap(pair -> rows(pair, result).stream())
                .toList());
        indicators.setAll(result.agreement().stream()
                .map(one -> new Whole(
                        name(one.indicator(), result), one, result.twinned().contains(one.indicator())))
                .toList());
        rows.stream().findFirst().ifPresent(this::look);
    }

    private List<Row> rows(TwinResult result, ExerciseResult whole) {
        List<Row> all = new ArrayList<>();
        result.items()
                .forEach(item -> all.add(new Row(
                        result.pair(),
                        name(item.indicator(), whole),
                        List.of(levels(item.first()), levels(item.second())),
                        words.of(item.difference()),
                        expected(item.first(), item.second()))));
        List<Optional<Spread<Triage>>> decisions = result.decisions();
        all.add(new Row(
                result.pair(),
                work.texts().get("quality.result.decision"),
                decisions.stream().map(this::decisions).toList(),
                "",
                expected(decisions.getFirst(), decisions.getLast())));
        return all;
    }

    private String name(IndicatorCode code, ExerciseResult whole) {
        return code + " "
                + whole.framework()
                        .indicator(code)
                        .orElseThrow()
                        .name()
                        .in(work.texts().language());
    }

    private String levels(Optional<Spread<Level>> spread) {
        return spread.map(one -> one.counts().entrySet().stream()
                        .map(count -> counted(count.getKey().code(), count))
                        .collect(Collectors.joining("  ")))
                .orElseGet(() -> work.texts().get("quality.too-few"));
    }

    private String decisions(Optional<Spread<Triage>> spread) {
        return spread.map(one -> one.counts().entrySet().stream()
                        .map(count -> counted(count.getKey().name(), count))
                        .collect(Collectors.joining("  ")))
                .orElseGet(() -> work.texts().get("quality.too-few"));
    }

    private String counted(String code, Map.Entry<?, Integer> count) {
        return work.texts().get("quality.result.count", code, count.getValue());
    }

    private <E extends Enum<E>> String expected(Optional<Spread<E>> one, Optional<Spread<E>> other) {
        return one.isEmpty() || other.isEmpty()
                ? ""
                : work.texts()
                        .get(
                                "quality.result.expected",
                                one.get().asExpected().part(),
                                one.get().asExpected().of(),
                                other.get().asExpected().part(),
                                other.get().asExpected().of());
    }

    /// Shows the texts of both twins.
    void look(Row row) {
        first.set(text(row.pair().vignettes().getFirst()));
        second.set(text(row.pair().vignettes().getLast()));
    }

    /// With the strand it speaks of.
    private String text(Vignette vignette) {
        return work.texts().get("quality.result.text", vignette.motive(), vignette.text());
    }

    /// The pair and the letters of its two strands.
    String pair(Row row) {
        return work.texts()
                .get(
                        "quality.result.pair",
                        row.pair().code().value(),
                        row.pair().first().motive().name(),
                        row.pair().second().motive().name());
    }
}
