package nl.casustafel.exchange;

import java.util.Set;
import java.util.UUID;
import nl.casustafel.vault.bundle.BundleHead;

/// What somebody wants to give along.
/// @param partner the store it goes to
public record Sending(UUID partner, Set<Dossier> dossiers, BundleHead.Reason reason) {
    /// What goes in one file, and in one line of the register.
    public static final int MOST = 100;

    public Sending {
        dossiers = Set.copyOf(dossiers);
    }
}
