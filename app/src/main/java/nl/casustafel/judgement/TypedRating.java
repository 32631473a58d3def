package nl.casustafel.judgement;

import java.util.Optional;
import nl.casustafel.assessment.Consensus;
import nl.casustafel.kernel.PersonalData;

/// What the table typed for one indicator.
///
/// @param relevance owed for what is known
/// @param engagementPoint *aangrijpingspunt*: a goal for the plan
/// @param certainty owed for what is known
/// @param question owed where behaviour is unknown
public record TypedRating(
        Consensus consensus,
        Optional<Relevance> relevance,
        boolean engagementPoint,
        Optional<Certainty> certainty,
        Cited cited,
        Optional<OpenQuestion> question)
        implements PersonalData {
    public boolean isKeyFactor() {
        return relevance.filter(one -> one == Relevance.KEY_FACTOR).isPresent();
    }

    @Override
    public String toString() {
        return "TypedRating[]";
    }
}
