package nl.casustafel.assessment;

import java.util.List;
import java.util.Optional;
import nl.casustafel.vault.Tx;

/// The rounds kept in the store. Whoever calls has passed the gate of what they are about.
public interface Rounds {
    void add(Tx tx, Round round);

    void add(Tx tx, Round.Key round, Sheet sheet);

    void close(Tx tx, Round.Key round, Round.Opened closed);

    /// Oldest first, with all their sheets: for use cases. A screen reads through [BlindReads].
    List<Round> about(Tx tx, About about);

    /// The newest.
    default Optional<Round> latest(Tx tx, About about) {
        List<Round> all = about(tx, about);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }
}
