package nl.casustafel.excerpt;

import java.time.LocalDate;
import java.util.List;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.minutes.FileHash;
import nl.casustafel.minutes.MinutesReads;
import nl.casustafel.minutes.PartText;
import nl.casustafel.person.Veils;
import nl.casustafel.vault.Transactor;

/// Opens a redaction: the whole text with what is marked in it, and what somebody might want to mark.
public final class OpenRedaction {
    private final Transactor transactor;
    private final RedactedMinutes minutes;
    private final Veils veils;

    public OpenRedaction(
            Transactor transactor, RedactionReads redactions, MinutesReads minutes, RedactedText text, Veils veils) {
        this.transactor = transactor;
        this.minutes = new RedactedMinutes(minutes, redactions, text);
        this.veils = veils;
    }

    /// @param day of the meeting
    /// @param stays code of what stays
    public record Opened(
            Redaction redaction, List<PartText> parts, LocalDate day, FileHash stays, List<Suggestion> suggestions)
            implements PersonalData {
        public Opened {
            parts = List.copyOf(parts);
            suggestions = List.copyOf(suggestions);
        }

        @Override
        public String toString() {
            return "Opened[" + redaction + "]";
        }
    }

    /// Leaves the line of a reading.
    public Outcome<Opened, ExcerptRefusal> handle(Actor actor, Redaction.Key id) {
        return transactor.read(
                actor,
                Purpose.HAND_OUT,
                tx -> minutes.read(tx, actor, id)
                        .map(found -> new Opened(
                                found.redaction(),
                                found.parts(),
                                found.day(),
                                RedactedText.codeOf(RedactedText.filtered(
                                        found.parts(), found.redaction().marks())),
                                new Suggestions(found.parts(), found.day(), veils.now(tx)).all())));
    }
}
