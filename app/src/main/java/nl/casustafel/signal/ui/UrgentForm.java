package nl.casustafel.signal.ui;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.signal.UrgentAnswers;
import nl.casustafel.signal.UrgentAnswers.Answer;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// The three questions of the urgent check. Any yes shows at once what to do first, with the time it
/// was said.
final class UrgentForm {
    final Choice<Answer> threat;
    final Choice<Answer> means;
    final Choice<Answer> danger;
    private final ReadOnlyObjectWrapper<@Nullable Notice> emergency = new ReadOnlyObjectWrapper<>();
    private final Texts texts;
    private final CaseClock clock;

    UrgentForm(Texts texts, CaseClock clock) {
        this.texts = texts;
        this.clock = clock;
        this.threat = Choice.of(Answer.class, texts);
        this.means = Choice.of(Answer.class, texts);
        this.danger = Choice.of(Answer.class, texts);
        questions().forEach(question -> question.chosen().addListener((property, before, after) -> look()));
    }

    /// The emergency protocol; null while no answer is yes.
    ReadOnlyObjectProperty<@Nullable Notice> emergency() {
        return emergency.getReadOnlyProperty();
    }

    /// Empty where none of the questions was answered; a question left open counts as unknown.
    Optional<UrgentAnswers> answers() {
        return questions().allMatch(question -> question.chosen().get() == null)
                ? Optional.empty()
                : Optional.of(new UrgentAnswers(answer(threat), answer(means), answer(danger)));
    }

    void clear() {
        questions().forEach(Choice::clear);
    }

    private void look() {
        boolean urgent = answers().filter(UrgentAnswers::emergency).isPresent();
        if (!urgent) {
            emergency.set(null);
        } else if (emergency.get() == null) {
            emergency.set(Notice.warning(texts, "signal.urgent.emergency", texts.time(clock.now())));
        }
    }

    private Stream<Choice<Answer>> questions() {
        return Stream.of(threat, means, danger);
    }

    private static Answer answer(Choice<Answer> question) {
        return Optional.ofNullable(question.chosen().get()).orElse(Answer.UNKNOWN);
    }
}
