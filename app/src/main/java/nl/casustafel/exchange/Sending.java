package nl.casustafel.exchange;

import java.util.Set;
import java.util.UUID;
import nl.casustafel.vault.bundle.BundleHead;

/// What somebody wants to give along.
/// @param partner the store it goes to
/// @param attachments whether the files that came with a report go too
public record Sending(UUID partner, Set<Dossier> dossiers, boolean attachments, BundleHead.Reason reason) {
    public Sending {
        dossiers = Set.copyOf(dossiers);
    }
}
