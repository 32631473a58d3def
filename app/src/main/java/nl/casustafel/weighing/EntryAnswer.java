package nl.casustafel.weighing;

import java.time.Instant;
import java.util.Optional;
import nl.casustafel.assessment.CheckAnswer;
import nl.casustafel.assessment.CheckItem;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;

/// What the table answered to one question of the entry list (framework 3.7).
/// @param asked the question as it was put
/// @param answeredBy who typed it
public record EntryAnswer(
        CheckItem.Code code,
        LongText asked,
        CheckAnswer answer,
        Optional<LongText> reason,
        PersonId answeredBy,
        Instant answeredAt)
        implements PersonalData {
    @Override
    public String toString() {
        return "EntryAnswer[" + code + "]";
    }
}
