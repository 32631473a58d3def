package nl.casustafel.provision;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.team.Organisation;

/// Which lines of the register are looked at (W-F2).
/// @param about the case they are about, or came from; empty for all
/// @param by whose data they have to hold; empty for all
/// @param recallsOnly whether only lines of which something is still to be asked or told
public record RegisterFilter(
        LocalDate from,
        LocalDate until,
        Optional<CaseId> about,
        Optional<Organisation> by,
        Optional<Medium> way,
        boolean recallsOnly) {
    /// All there is about one case.
    public static RegisterFilter about(CaseId id, LocalDate today) {
        return new RegisterFilter(LocalDate.EPOCH, today, Optional.of(id), Optional.empty(), Optional.empty(), false);
    }

    /// Whether a line within these days, and about this case, fits the rest.
    public boolean fits(RegisterLine line) {
        return by.map(Organisation::id).filter(id -> !line.isFrom(id)).isEmpty()
                && way.filter(one -> line.medium() != one).isEmpty()
                && (!recallsOnly || line.toRecall());
    }
}
