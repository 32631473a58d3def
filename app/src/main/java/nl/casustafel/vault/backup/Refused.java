package nl.casustafel.vault.backup;

import java.io.IOException;

/// Carries a refusal out of a stream that is being written or read, within this room only.
final class Refused extends IOException {
    private static final long serialVersionUID = 1L;
    private final BackupRefusal refusal;

    Refused(BackupRefusal refusal) {
        super(refusal.name());
        this.refusal = refusal;
    }

    BackupRefusal refusal() {
        return refusal;
    }
}
