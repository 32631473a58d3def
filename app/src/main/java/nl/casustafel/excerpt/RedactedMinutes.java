package nl.casustafel.excerpt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.minutes.MinutesPart;
import nl.casustafel.minutes.MinutesReads;
import nl.casustafel.minutes.MinutesVersion;
import nl.casustafel.minutes.PartText;
import nl.casustafel.minutes.ReadParts;
import nl.casustafel.vault.Tx;

/// The minutes a redaction is of, as they stand now: final, and the same as when it was begun.
final class RedactedMinutes {
    private final MinutesReads minutes;
    private final RedactionReads redactions;
    private final RedactedText text;

    RedactedMinutes(MinutesReads minutes, RedactionReads redactions, RedactedText text) {
        this.minutes = minutes;
        this.redactions = redactions;
        this.text = text;
    }

    /// @param numbers of the dossiers in it
    record Found(Redaction redaction, List<PartText> parts, LocalDate day, boolean practice, List<ShortText> numbers)
            implements PersonalData {
        @Override
        public String toString() {
            return "Found[" + redaction + "]";
        }
    }

    Outcome<Redaction, ExcerptRefusal> redaction(Tx tx, Actor actor, Redaction.Key id) {
        return redactions
                .find(tx, actor, id)
                .<Outcome<Redaction, ExcerptRefusal>>map(Outcome::done)
                .orElse(Outcome.refused(ExcerptRefusal.UNKNOWN));
    }

    /// Leaves the line of a reading.
    Outcome<Found, ExcerptRefusal> read(Tx tx, Actor actor, Redaction.Key id) {
        return redaction(tx, actor, id).then(redaction -> read(tx, actor, redaction));
    }

    private Outcome<Found, ExcerptRefusal> read(Tx tx, Actor actor, Redaction redaction) {
        Optional<ExcerptRefusal> objection = objection(tx, actor, redaction.minutes());
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        List<MinutesPart> parts = minutes.parts(tx, actor, redaction.minutes());
        List<PartText> read = text.read(parts);
        if (parts.isEmpty()
                || !RedactedText.code(read).equals(redaction.source())
                || RedactedText.astray(read, redaction.marks()).isPresent()) {
            return Outcome.refused(ExcerptRefusal.CHANGED_SINCE);
        }
        return Outcome.done(new Found(
                redaction,
                read,
                ReadParts.day(parts.getFirst()),
                ReadParts.isPractice(parts.getFirst()),
                parts.stream()
                        .flatMap(part -> part.text().caseNumber().stream())
                        .toList()));
    }

    /// Only what is final, and was not opened again.
    Optional<ExcerptRefusal> objection(Tx tx, Actor actor, MinutesVersion.Key version) {
        if (minutes.version(tx, actor, version).isEmpty()) {
            return Optional.of(ExcerptRefusal.UNKNOWN);
        }
        return minutes.reopened(tx, actor, version).isPresent()
                ? Optional.of(ExcerptRefusal.NOT_FINAL)
                : Optional.empty();
    }

    List<PartText> parts(Tx tx, Actor actor, MinutesVersion.Key version) {
        return text.read(minutes.parts(tx, actor, version));
    }
}
