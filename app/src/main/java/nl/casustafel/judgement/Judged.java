package nl.casustafel.judgement;

import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;

/// One of the separate judgements: what people chose, how sure they are and why.
public record Judged<T>(T answer, Certainty certainty, LongText rationale) implements PersonalData {
    @Override
    public String toString() {
        return "Judged[]";
    }
}
