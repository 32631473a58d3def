package nl.casustafel.provision;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.team.Organisation;

/// Which lines of the register are looked at (W-F2).
/// @param by whose data they have to hold; empty for all
/// @param recallsOnly whether only lines of which something is still to be asked or told
public record RegisterFilter(
        LocalDate from, LocalDate until, Optional<Organisation> by, Optional<Medium> way, boolean recallsOnly) {
    /// Whether a line within these days fits the rest.
    public boolean fits(RegisterLine line) {
        return by.map(Organisation::id).filter(id -> !line.isFrom(id)).isEmpty()
                && way.filter(one -> line.medium() != one).isEmpty()
                && (!recallsOnly || line.toRecall());
    }
}
