package nl.casustafel.assessment;

import java.util.UUID;
import nl.casustafel.kernel.Id;

/// What a round of ratings is about. This room does not know what that is: whoever asks has passed its
/// gate (DEC-35).
public record About(UUID value) implements Id {}
