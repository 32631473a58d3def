package nl.casustafel.quality.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.Triage;
import nl.casustafel.assessment.Vignette;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.quality.Exercise;
import nl.casustafel.quality.OpenSheet;
import nl.casustafel.quality.VignetteAnswers;

/// The vignettes of an exercise as one person rates them: question after question, kept under that person's
/// name until they are handed in. FX thread only.
final class SheetModel {
    /// What can be given here: what is no place on the scale and needs a reason is not asked of a vignette.
    static final List<Level> LEVELS = List.of(Level.NOT_SEEN, Level.SLIGHT, Level.CLEAR, Level.MARKED, Level.UNKNOWN);

    /// One question about a vignette.
    sealed interface Step {
        Vignette vignette();

        Choice<?> answer();

        default boolean done() {
            return answer().chosen().get() != null;
        }
    }

    record Rate(Vignette vignette, Indicator indicator, Choice<Level> answer) implements Step {}

    record Decide(Vignette vignette, Choice<Triage> answer) implements Step {}

    final Framework framework;
    final List<Step> steps = new ArrayList<>();
    private final Exercise.Key exercise;
    private final List<Vignette> vignettes;
    private final IntegerProperty at = new SimpleIntegerProperty();
    private final FormDraft draft;

    SheetModel(QualityWork work, OpenSheet sheet) {
        this.framework = sheet.framework();
        this.exercise = sheet.exercise();
        this.vignettes = sheet.items().stream().map(OpenSheet.Item::vignette).toList();
        this.draft = new FormDraft(work.desk().drafting(), Exercise.draft(exercise));
        sheet.items().forEach(item -> add(work, item));
        draft.restore(() -> go(firstOpen()));
    }

    private void add(QualityWork work, OpenSheet.Item item) {
        Vignette vignette = item.vignette();
        for (IndicatorCode code : item.asked()) {
            Choice<Level> answer = new Choice<>(LEVELS, Level::code);
            steps.add(new Rate(vignette, framework.indicator(code).orElseThrow(), answer));
            draft.with(vignette.code() + "-" + code, answer);
        }
        Choice<Triage> answer = Choice.of(Triage.class, work.texts());
        steps.add(new Decide(vignette, answer));
        draft.with(vignette.code() + "-decision", answer);
    }

    Exercise.Key exercise() {
        return exercise;
    }

    /// The question in front; the number of questions where all that is left is handing in.
    ReadOnlyIntegerProperty at() {
        return at;
    }

    /// Empty where all that is left is handing in.
    Optional<Step> current() {
        return at.get() < steps.size() ? Optional.of(steps.get(at.get())) : Optional.empty();
    }

    /// Which vignette is in front, counted from one.
    int place(Step step) {
        return vignettes.indexOf(step.vignette()) + 1;
    }

    int vignettes() {
        return vignettes.size();
    }

    /// The questions about the same vignette.
    List<Step> beside(Step step) {
        return steps.stream()
                .filter(one -> one.vignette().equals(step.vignette()))
                .toList();
    }

    int open() {
        return (int) steps.stream().filter(step -> !step.done()).count();
    }

    void go(int number) {
        at.set(Math.clamp(number, 0, steps.size()));
    }

    void go(Step step) {
        go(steps.indexOf(step));
    }

    /// To the first that is not answered, or to handing in.
    void goOn() {
        go(firstOpen());
    }

    private int firstOpen() {
        return steps.stream()
                .filter(step -> !step.done())
                .findFirst()
                .map(steps::indexOf)
                .orElse(steps.size());
    }

    /// Answers the question in front by its key, and goes on; false where no answer has that key.
    boolean choose(String key) {
        boolean chosen = switch (current().orElse(null)) {
            case Rate rate -> choose(rate.answer(), Level::code, key);
            case Decide decide -> choose(decide.answer(), SheetModel::key, key);
            case null -> false;
        };
        if (chosen) {
            go(at.get() + 1);
        }
        return chosen;
    }

    /// The figure of T0 to T5.
    static String key(Triage decision) {
        return decision.name().substring(1);
    }

    private static <T> boolean choose(Choice<T> answer, Function<T, String> code, String key) {
        Optional<T> meant = answer.options().stream()
                .filter(one -> code.apply(one).equalsIgnoreCase(key))
                .findFirst();
        meant.ifPresent(answer.chosen()::set);
        return meant.isPresent();
    }

    /// Empty, and brought to what is missing, where not everything is answered.
    Optional<VignetteAnswers> reveal() {
        if (open() > 0) {
            goOn();
            return Optional.empty();
        }
        Map<Vignette.Code, Map<IndicatorCode, Level>> levels = new HashMap<>();
        Map<Vignette.Code, Triage> decisions = new HashMap<>();
        for (Step step : steps) {
            switch (step) {
                case Rate(Vignette vignette, Indicator indicator, Choice<Level> answer) ->
                    levels.computeIfAbsent(vignette.code(), _ -> new HashMap<>())
                            .put(indicator.code(), answer.reveal().orElseThrow());
                case Decide(Vignette vignette, Choice<Triage> answer) ->
                    decisions.put(vignette.code(), answer.reveal().orElseThrow());
            }
        }
        return Optional.of(new VignetteAnswers(levels, decisions));
    }

    void flush() {
        draft.flush();
    }

    void handedIn() {
        draft.drop();
    }
}
