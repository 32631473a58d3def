package nl.casustafel.judgement;

import java.time.LocalDate;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;

/// What will be found out about something nobody could say, by whom and until when (framework 3.3(6)).
public record OpenQuestion(LongText text, PersonId owner, LocalDate due) implements PersonalData {
    @Override
    public String toString() {
        return "OpenQuestion[due=" + due + "]";
    }
}
