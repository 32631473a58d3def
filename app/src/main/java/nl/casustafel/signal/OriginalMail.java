package nl.casustafel.signal;

import java.time.Instant;
import java.util.Optional;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;

/// The mail a signal was made from, as it was sent. Seen by the receiver alone (DEC-7).
public record OriginalMail(MailKey key, Optional<ShortText> subject, Optional<MailText> body, Optional<Instant> sentAt)
        implements PersonalData {
    /// What is left to recognise it by.
    OriginalMail emptied() {
        return new OriginalMail(key, Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Override
    public String toString() {
        return "OriginalMail[]";
    }
}
