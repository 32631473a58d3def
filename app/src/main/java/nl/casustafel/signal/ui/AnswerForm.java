package nl.casustafel.signal.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.signal.AnswerKind;
import nl.casustafel.signal.AnswerManner;
import nl.casustafel.signal.GivenAnswer;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.DateReading.Lean;
import nl.casustafel.texts.Texts;

/// That the reporter was answered, or given advice: which answer, when, how, and what was said.
final class AnswerForm {
    final Choice<AnswerKind> kind;
    final Field<LocalDate> on;
    final Choice<AnswerManner> manner;
    final Field<Optional<LongText>> text = Field.paragraphs().optional();
    private final CaseClock clock;

    AnswerForm(Texts texts, CaseClock clock) {
        this.clock = clock;
        this.kind = Choice.of(AnswerKind.class, texts);
        this.on = Field.date(new DateReading(clock, Lean.BACK), texts);
        this.manner = Choice.of(AnswerManner.class, texts);
    }

    /// Empties the form; the oldest open task is chosen, and without one a call.
    void begin(List<AnswerKind> open) {
        kind.show(open.isEmpty() ? AnswerKind.CALL_BACK : open.getFirst());
        on.show(clock.today());
        manner.clear();
        text.clear();
    }

    FormDraft into(FormDraft draft) {
        return draft.with("kind", kind).with("on", on).with("manner", manner).with("text", text);
    }

    /// Shows every problem there is, and gives the answer if there is none.
    Optional<GivenAnswer> reveal() {
        Optional<LocalDate> day = on.reveal();
        Optional<AnswerManner> how = manner.reveal();
        Optional<Optional<LongText>> said = text.reveal();
        return day.isPresent() && how.isPresent() && said.isPresent()
                ? Optional.of(new GivenAnswer(day.get(), how.get(), said.get()))
                : Optional.empty();
    }
}
