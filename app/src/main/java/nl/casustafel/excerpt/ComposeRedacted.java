package nl.casustafel.excerpt;

import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.minutes.Excerpt;
import nl.casustafel.minutes.MinutesReads;
import nl.casustafel.minutes.MinutesVersion;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Composes what leaves of redacted minutes: only what a second reader agreed to, exactly that, and only
/// while the minutes it is of are the same (DEC-27).
public final class ComposeRedacted {
    private final Transactor transactor;
    private final RedactedMinutes minutes;
    private final RedactedText text;

    public ComposeRedacted(Transactor transactor, RedactionReads redactions, MinutesReads minutes, RedactedText text) {
        this.transactor = transactor;
        this.minutes = new RedactedMinutes(minutes, redactions, text);
        this.text = text;
    }

    /// What leaves, with the numbers of the dossiers it is about, for the register.
    public record Composed(Excerpt excerpt, MinutesVersion.Key minutes, List<ShortText> numbers)
            implements PersonalData {
        public Composed {
            numbers = List.copyOf(numbers);
        }

        @Override
        public String toString() {
            return "Composed[" + excerpt + "]";
        }
    }

    public Outcome<Composed, ExcerptRefusal> handle(Actor actor, Redaction.Key id) {
        return transactor.write(
                actor,
                Purpose.HAND_OUT,
                tx -> agreed(tx, actor, id).map(found -> {
                    tx.audit(ExcerptAction.REDACTION_COMPOSED, id);
                    return new Composed(
                            text.excerpt(found.redaction(), found.parts(), found.practice()),
                            found.redaction().minutes(),
                            found.numbers());
                }));
    }

    /// Whether it still may leave: asked once more when the file is there, in the step that gives it its line
    /// and its name.
    public Optional<ExcerptRefusal> objection(Actor actor, Redaction.Key id) {
        return transactor.read(actor, Purpose.HAND_OUT, tx -> switch (agreed(tx, actor, id)) {
            case Outcome.Done<RedactedMinutes.Found, ExcerptRefusal> done -> Optional.empty();
            case Outcome.Refused<RedactedMinutes.Found, ExcerptRefusal>(ExcerptRefusal refusal) -> Optional.of(refusal);
        });
    }

    private Outcome<RedactedMinutes.Found, ExcerptRefusal> agreed(Tx tx, Actor actor, Redaction.Key id) {
        if (!MakeRedaction.allowedTo(actor)) {
            return Outcome.refused(ExcerptRefusal.NOT_YOURS);
        }
        return minutes.read(tx, actor, id).then(found -> {
            if (found.redaction().state() != RedactionState.AGREED) {
                return Outcome.refused(ExcerptRefusal.NOT_AGREED);
            }
            boolean same = found.redaction()
                    .last()
                    .orElseThrow()
                    .text()
                    .equals(RedactedText.codeOf(RedactedText.filtered(
                            found.parts(), found.redaction().marks())));
            return same ? Outcome.done(found) : Outcome.refused(ExcerptRefusal.CHANGED_SINCE);
        });
    }
}
