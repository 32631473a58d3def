package nl.casustafel.exchange;

import java.time.Instant;
import java.util.UUID;
import nl.casustafel.vault.bundle.Manner;

/// That a dossier went to another store in a bundle: what a backup made before knows nothing of. Of a
/// case its signal is named too, for the case may be younger than the backup.
public record Gone(UUID bundle, UUID partner, Manner manner, UUID dossier, Instant at) {}
