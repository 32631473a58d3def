package nl.casustafel.framework;

import java.util.Optional;
import nl.casustafel.assessment.FrameworkHash;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.ShortText;

/// Where a version came from that was made elsewhere.
///
/// @param file what it was when it came
/// @param decision what was decided there, in words
public record Source(Signer signer, FrameworkHash file, Optional<LongText> decision) {
    /// Who signed a file: a team, as it calls itself, and the key that stands for it.
    /// @param key Ed25519 in hexadecimal
    public record Signer(ShortText team, String key) {
        public Signer {
            if (!key.matches("[0-9a-f]{64}")) {
                throw new IllegalArgumentException("key of length " + key.length());
            }
        }
    }
}
