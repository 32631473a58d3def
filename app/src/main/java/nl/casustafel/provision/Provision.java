package nl.casustafel.provision;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.minutes.FileHash;

/// A line of the register: which file left, to whom, why, on which basis, and who handed it out when
/// (W-F4).
/// @param file SHA-256 of the file exactly as it was written
/// @param failure present where the file never got its name after all; then nothing left
public record Provision(
        Key id, Instant at, PersonId by, Handover handover, FileHash file, Optional<ExportFailure> failure) {
    public record Key(UUID value) implements Id {
        public static Key fresh() {
            return new Key(UUID.randomUUID());
        }
    }
}
