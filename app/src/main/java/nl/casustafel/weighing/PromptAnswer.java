package nl.casustafel.weighing;

import java.time.Instant;
import java.util.Optional;
import nl.casustafel.assessment.Prompt;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.team.SignatureProof;

/// What the table answered to a question the form asked back (framework 3.6).
/// @param asked the question as it was put
/// @param answeredBy who typed it
/// @param reader the second person, where one had to look along
public record PromptAnswer(
        Prompt.Code code, LongText asked, LongText text, PersonId answeredBy, Instant answeredAt, Optional<Reader> reader)
        implements PersonalData {
    public record Reader(PersonId person, SignatureProof.With signedWith) {}

    @Override
    public String toString() {
        return "PromptAnswer[" + code + "]";
    }
}
