package nl.casustafel.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.provision.Handover;

/// A copy that left before, of which the recipient is asked to destroy it too (W-G6). Says nothing of whom
/// it was about.
/// @param number in the certificate, counted from one
public record Recall(int number, ShortText recipient, Instant leftAt, Handover.Form form, Optional<Asked> asked) {
    /// That somebody asked for it.
    public record Asked(LocalDate on, PersonId by) {}

    Recall numbered(int place) {
        return new Recall(place, recipient, leftAt, form, asked);
    }
}
