package nl.casustafel.signal;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;

/// That a reporter was answered, as the receiver enters it.
public record GivenAnswer(LocalDate on, AnswerManner manner, Optional<LongText> text) implements PersonalData {
    ReporterAnswer.Given by(PersonId person) {
        return new ReporterAnswer.Given(on, manner, text, person);
    }

    @Override
    public String toString() {
        return "GivenAnswer[" + manner + "]";
    }
}
