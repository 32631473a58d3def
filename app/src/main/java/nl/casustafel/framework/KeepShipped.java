package nl.casustafel.framework;

import java.util.Optional;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.file.ShippedFramework;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.vault.Tx;

/// Puts the version that comes with the program into a store that holds none, so that every store can be
/// rated in from its first day. A store that holds one is left alone: what a newer program brings is not in
/// use before people decided so.
public final class KeepShipped {
    private final FrameworkVersions versions;
    private final CaseClock clock;

    public KeepShipped(FrameworkVersions versions, CaseClock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /// Part of the transaction in which somebody signs in.
    public void within(Tx tx) {
        if (!versions.settled(tx).isEmpty()) {
            return;
        }
        FrameworkId id = FrameworkId.fresh();
        Framework shipped = ShippedFramework.read();
        versions.add(
                tx,
                new SettledVersion(
                        id,
                        shipped.version(),
                        SettledVersion.Origin.SHIPPED,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        new SettledVersion.Kept(clock.now(), Optional.empty(), Optional.empty())),
                ShippedFramework.bytes(),
                Optional.empty());
        tx.audit(FrameworkAction.FRAMEWORK_SHIPPED, id);
    }
}
