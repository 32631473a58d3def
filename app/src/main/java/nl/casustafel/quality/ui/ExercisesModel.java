package nl.casustafel.quality.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.TwinPair;
import nl.casustafel.desk.Notice;
import nl.casustafel.desk.Question;
import nl.casustafel.desk.Tick;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.quality.Exercise;
import nl.casustafel.quality.ExerciseRow;
import nl.casustafel.quality.QualityRefusal;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// The exercises there were, the one that runs, and beginning the next. FX thread only.
final class ExercisesModel {
    private final QualityWork work;
    private final ObservableList<ExerciseRow> rows = FXCollections.observableArrayList();
    private final Map<TwinPair, Tick> pairs = new LinkedHashMap<>();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();

    ExercisesModel(QualityWork work) {
        this.work = work;
        work.acts().exercise().read().offered().pairs().forEach(pair -> pairs.put(pair, new Tick()));
    }

    ObservableList<ExerciseRow> rows() {
        return rows;
    }

    /// What can be chosen for the next.
    Map<TwinPair, Tick> pairs() {
        return pairs;
    }

    ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    void load() {
        work.read(() -> work.acts().exercise().read().all(work.actor()), found -> {
            rows.setAll(found);
            running.set(open().isPresent());
        });
    }

    private Optional<Exercise> open() {
        return rows.stream()
                .map(ExerciseRow::exercise)
                .filter(Exercise::isRunning)
                .findFirst();
    }

    void begin() {
        List<TwinPair.Code> chosen = new ArrayList<>();
        pairs.forEach((pair, tick) -> {
            if (tick.isTicked()) {
                chosen.add(pair.code());
            }
        });
        work.ask(
                () -> work.acts().exercise().begin().handle(work.actor(), chosen),
                _ -> {
                    pairs.values().forEach(Tick::clear);
                    notice.set(Notice.done(work.texts(), "quality.exercise.begun"));
                },
                this::refuse);
    }

    /// Asks first: what people did not hand in goes.
    void close() {
        open().ifPresent(exercise -> work.desk()
                .dialogs()
                .ask(Question.about("quality.exercise.close")
                        .graveAnswer("quality.exercise.close.act", () -> close(exercise))
                        .orCancel()));
    }

    private void close(Exercise exercise) {
        work.ask(
                () -> work.acts().exercise().close().handle(work.actor(), exercise.id()),
                id -> work.desk().navigator().go(new ResultPlace(id)),
                this::refuse);
    }

    private void refuse(QualityRefusal refusal) {
        notice.set(Notice.refused(work.texts(), refusal));
    }

    /// Shows what came of it; of the one that runs that there is nothing to see yet.
    void open(ExerciseRow row) {
        if (row.exercise().isRunning()) {
            notice.set(Notice.info(work.texts(), "quality.exercise.blind"));
        } else {
            work.desk().navigator().go(new ResultPlace(row.exercise().id()));
        }
    }

    /// Which strands it puts beside each other, and which indicators to the test.
    String words(TwinPair pair) {
        return work.texts()
                .get(
                        "quality.exercise.pair",
                        pair.code().value(),
                        pair.first().motive(),
                        pair.second().motive(),
                        pair.expected().keySet().stream()
                                .filter(pair::tests)
                                .map(IndicatorCode::value)
                                .collect(Collectors.joining(", ")));
    }

    String state(ExerciseRow row) {
        Texts texts = work.texts();
        return row.exercise()
                .closed()
                .map(closed -> texts.get(
                        "quality.exercise.closed",
                        closed.at().atZone(CaseClock.ZONE).toLocalDate()))
                .orElseGet(() -> texts.get("quality.exercise.running"));
    }
}
