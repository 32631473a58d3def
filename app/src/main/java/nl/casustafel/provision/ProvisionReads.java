package nl.casustafel.provision;

import java.util.List;
import nl.casustafel.kernel.Actor;
import nl.casustafel.minutes.MinutesVersion;
import nl.casustafel.vault.Tx;

/// The register as it is read: by the file holder, the process coordinator and those who review lawfulness
/// (1.13). Anyone else gets nothing.
public interface ProvisionReads {
    /// Newest first.
    List<Provision> all(Tx tx, Actor actor);

    /// What was taken from one version of minutes, newest first.
    List<Provision> of(Tx tx, Actor actor, MinutesVersion.Key minutes);
}
