package nl.casustafel.exchange;

import java.util.UUID;
import nl.casustafel.vault.bundle.Manner;

/// That a dossier went to another store in a bundle: what a backup made before knows nothing of.
public record Gone(UUID bundle, UUID partner, Manner manner, UUID dossier) {}
