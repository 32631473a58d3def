package nl.casustafel.provision;

import java.time.Instant;
import nl.casustafel.vault.Tx;

/// The register as use cases write it. Lines are added; nothing is changed or removed.
public interface Provisions {
    void add(Tx tx, Provision provision);

    /// Notes with a line that its file never got its name.
    void markFailed(Tx tx, Provision.Key provision, Instant at, ExportFailure failure);
}
