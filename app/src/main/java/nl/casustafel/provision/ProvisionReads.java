package nl.casustafel.provision;

import java.util.List;
import nl.casustafel.kernel.Actor;
import nl.casustafel.minutes.MinutesVersion;
import nl.casustafel.vault.Tx;

/// The register as it is read: by the process coordinator and those who review lawfulness, and by a file
/// holder as far as the minutes hold nothing of another municipality (1.13, DEC-5). Anyone else gets
/// nothing.
public interface ProvisionReads {
    /// Newest first.
    List<Provision> all(Tx tx, Actor actor);

    /// What was taken from one version of minutes, newest first.
    List<Provision> of(Tx tx, Actor actor, MinutesVersion.Key minutes);
}
