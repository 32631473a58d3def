package nl.casustafel.assessment;

import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.team.SignatureProof;

/// Who rated, and how that is known (DEC-3).
public sealed interface RatedBy {
    /// Signed in place; for whoever sits in the own account, too.
    record Signed(SignatureProof signature) implements RatedBy {}

    /// Handed over on paper, and typed by whoever acts.
    record OnPaper(PersonId person) implements RatedBy {}

    /// As it stands on the sheet.
    default Sheet.Rater rater(Actor actor) {
        return switch (this) {
            case Signed(SignatureProof signature) ->
                new Sheet.Rater(
                        signature.person(),
                        signature.person().equals(actor.person()) ? Sheet.Way.OWN_ACCOUNT : Sheet.Way.PERSONAL_CODE,
                        actor.person());
            case OnPaper(PersonId person) -> new Sheet.Rater(person, Sheet.Way.PAPER, actor.person());
        };
    }
}
