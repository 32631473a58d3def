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
    public record Signer(ShortText team, Key key) {}

    /// An Ed25519 key in hexadecimal.
    public record Key(String value) {
        public Key {
            if (!value.matches("[0-9a-f]{64}")) {
                throw new IllegalArgumentException("key of length " + value.length());
            }
        }
    }
}
