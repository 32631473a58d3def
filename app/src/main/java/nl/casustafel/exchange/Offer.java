package nl.casustafel.exchange;

import java.util.Optional;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;

/// A dossier this actor sees and could give along.
/// @param calledBy name or description of the subject
/// @param away present where another store works on it
/// @param loan present where it is here on loan
/// @param atTable it lies on an agenda or is being weighed, so it stays here
public record Offer(
        Dossier dossier, Optional<ShortText> calledBy, Optional<Away> away, Optional<Loan> loan, boolean atTable)
        implements PersonalData {
    @Override
    public String toString() {
        return "Offer[" + dossier.number() + "]";
    }
}
