package nl.casustafel.vault.bundle;

import java.io.IOException;

/// Carries a refusal out of what is being read, within this room only.
final class Refused extends IOException {
    private static final long serialVersionUID = 1L;
    private final BundleRefusal refusal;

    Refused(BundleRefusal refusal) {
        super(refusal.name());
        this.refusal = refusal;
    }

    BundleRefusal refusal() {
        return refusal;
    }
}
