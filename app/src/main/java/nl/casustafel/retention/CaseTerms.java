package nl.casustafel.retention;

import java.util.Optional;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.vault.Tx;

/// Extensions and holds as use cases change them. Whoever calls has passed the gate.
public interface CaseTerms {
    void add(Tx tx, Extension extension);

    void add(Tx tx, LegalHold hold);

    Optional<Versioned<LegalHold>> hold(Tx tx, LegalHold.Key id);

    /// False, and nothing changed, where it is no longer at this version.
    boolean change(Tx tx, LegalHold hold, int version);
}
