package nl.casustafel.weighing;

import java.time.Instant;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;

/// Why it is decided otherwise than the answers to the entry list suggest (framework 3.7): who records
/// writes it down, one of those who decide reads it along and signs.
public record Deviation(LongText reason, PersonId notedBy, Instant notedAt, PromptAnswer.Reader reader)
        implements PersonalData {
    @Override
    public String toString() {
        return "Deviation[]";
    }
}
