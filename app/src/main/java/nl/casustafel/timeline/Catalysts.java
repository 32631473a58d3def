package nl.casustafel.timeline;

import java.util.List;
import nl.casustafel.vault.Tx;

/// The team's list of catalysts. It says nothing of anybody, so that whoever works here reads it.
public interface Catalysts {
    /// The oldest first.
    List<Catalyst> all(Tx tx);

    void add(Tx tx, Catalyst catalyst);

    /// False where it is not there.
    boolean drop(Tx tx, Catalyst.Key id);
}
