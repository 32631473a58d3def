package nl.casustafel.vault.backup;

import java.util.Optional;
import nl.casustafel.audit.ChainState;
import nl.casustafel.audit.store.JooqAuditTrail;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.vault.h2.H2Store;
import nl.casustafel.vault.key.AuditMac;

/// Follows the log of a store as the program does.
final class LogSoundness {
    private LogSoundness() {}

    static Optional<Soundness.Head> of(H2Store open) {
        JooqAuditTrail audit = new JooqAuditTrail((secret, content) -> new AuditMac(secret).of(content), "test");
        return open.transactor(audit, _ -> {}).read(TestVault.actor(), Purpose.KEEP_STORE, audit::check)
                        instanceof ChainState.Whole(var head)
                ? Optional.of(new Soundness.Head(head.seq(), head.code().value()))
                : Optional.empty();
    }
}
