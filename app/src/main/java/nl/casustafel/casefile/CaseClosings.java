package nl.casustafel.casefile;

import java.util.List;
import java.util.Optional;
import nl.casustafel.vault.Tx;

/// The closings kept in the store. Asks no gate: a closed case is seen by nobody, and whoever destroys it or
/// reviews how it was handled asks here on grounds of their own (T-C8, T-C9).
public interface CaseClosings {
    void add(Tx tx, CaseClosing closing);

    Optional<CaseClosing> of(Tx tx, CaseId id);

    /// The one kept shortest first.
    List<CaseClosing> all(Tx tx);
}
