package nl.casustafel.team;

import nl.casustafel.kernel.PersonId;
import nl.casustafel.vault.Tx;

/// What waits for one person in one feature. Whoever leaves hands all of it over, so that nothing waits for
/// somebody who is not there (DEC-5, DEC-12).
public interface OpenWork {
    /// How much would be left behind.
    /// @param after the person as kept from now on: gone, or with other roles
    int leftBy(Tx tx, TeamPerson after);

    /// Whether `successor` could do all that `after` leaves behind.
    boolean fits(Tx tx, TeamPerson after, TeamPerson successor);

    /// Gives it to somebody else, with a line in the log for each.
    void handOver(Tx tx, TeamPerson after, PersonId successor);
}
