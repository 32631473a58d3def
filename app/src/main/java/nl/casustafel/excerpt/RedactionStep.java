package nl.casustafel.excerpt;

import java.time.Instant;
import java.util.Optional;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.minutes.FileHash;

/// What was done with a redaction. Added, never changed.
/// @param remark why it was sent back
/// @param text code of what stays, as whoever acted saw it
public record RedactionStep(What kind, Instant at, PersonId by, Optional<LongText> remark, FileHash text)
        implements PersonalData {
    public enum What {
        /// Somebody began to mark in it; said once of each.
        EDITED,
        /// Laid before a second reader.
        OFFERED,
        AGREED,
        SENT_BACK,
        /// Taken back by who made it, to change it.
        TAKEN_BACK
    }

    @Override
    public String toString() {
        return "RedactionStep[" + kind + "]";
    }
}
