package nl.casustafel.judgement;

import java.time.Instant;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;

/// What the table answered to a question the form asked back, with the question as it was put (framework
/// 3.6).
public record PromptReply(LongText asked, LongText text, PersonId by, Instant at) implements PersonalData {
    @Override
    public String toString() {
        return "PromptReply[]";
    }
}
