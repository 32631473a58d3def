package nl.casustafel.provision;

import java.time.Instant;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.minutes.MinutesVersion;
import nl.casustafel.vault.Tx;

/// The register as use cases write it. Lines are added; nothing is changed or removed.
public interface Provisions {
    /// Adds a line, and with it whose data it holds: of the dossiers it names, as they are at this moment.
    void add(Tx tx, Provision provision);

    /// Notes with a line that its file never got its name.
    void markFailed(Tx tx, Provision.Key provision, Instant at, ExportFailure failure);

    /// False where that was done before.
    boolean askBack(Tx tx, Provision.Key provision, PersonId by, Instant at);

    /// The number the next printed copy of these minutes gets.
    int nextCopy(Tx tx, MinutesVersion.Key minutes);
}
