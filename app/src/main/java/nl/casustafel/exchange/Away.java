package nl.casustafel.exchange;

import java.time.Instant;
import java.util.UUID;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.vault.bundle.Manner;

/// Where a dossier is that can only be read here (DEC-22).
/// @param bundle with which it went
/// @param partner what the team that has it is called
public record Away(UUID bundle, UUID partnerId, ShortText partner, Manner manner, Instant since) {}
