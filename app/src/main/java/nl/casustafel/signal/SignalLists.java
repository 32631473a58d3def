package nl.casustafel.signal;

import java.util.List;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.vault.Tx;

/// How each person likes the list of signals. Somebody's own, and nothing of any signal.
public interface SignalLists {
    /// By name.
    List<KeptFilter> filters(Tx tx, PersonId owner);

    void add(Tx tx, PersonId owner, KeptFilter filter);

    void remove(Tx tx, PersonId owner, KeptFilter.Key id);

    /// From left to right; empty for who never chose.
    List<SignalColumn> columns(Tx tx, PersonId owner);

    void show(Tx tx, PersonId owner, List<SignalColumn> columns);
}
