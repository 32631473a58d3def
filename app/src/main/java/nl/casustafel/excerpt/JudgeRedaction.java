package nl.casustafel.excerpt;

import java.util.Optional;
import java.util.function.BiFunction;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Role;
import nl.casustafel.minutes.FileHash;
import nl.casustafel.minutes.MinutesReads;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// A second reader agrees to what stays of redacted minutes, or sends it back (DEC-27).
public final class JudgeRedaction {
    private final Transactor transactor;
    private final Redactions redactions;
    private final RedactedMinutes minutes;
    private final CaseClock clock;

    public <S extends Redactions & RedactionReads> JudgeRedaction(
            Transactor transactor, S redactions, MinutesReads minutes, RedactedText text, CaseClock clock) {
        this.transactor = transactor;
        this.redactions = redactions;
        this.minutes = new RedactedMinutes(minutes, redactions, text);
        this.clock = clock;
    }

    /// Whether this person may be a second reader of it.
    public static boolean allowedTo(Actor actor, Redaction redaction) {
        return mayRead(actor) && !redaction.madeBy(actor.person());
    }

    private static boolean mayRead(Actor actor) {
        return MakeRedaction.allowedTo(actor) || actor.has(Role.LAWFULNESS_REVIEW);
    }

    /// @param seen code of what stays, as it stood on the reader's screen
    public Outcome<Redaction.Key, ExcerptRefusal> agree(Actor actor, Redaction.Key id, FileHash seen) {
        return judged(actor, id, (tx, found) -> {
            FileHash stays = RedactedText.codeOf(
                    RedactedText.filtered(found.parts(), found.redaction().marks()));
            FileHash offered = found.redaction().last().orElseThrow().text();
            if (!stays.equals(seen) || !stays.equals(offered)) {
                return Outcome.refused(ExcerptRefusal.CHANGED_SINCE);
            }
            redactions.add(tx, id, step(actor, RedactionStep.What.AGREED, Optional.empty(), stays));
            return Outcome.done(told(tx, id, ExcerptAction.REDACTION_AGREED));
        });
    }

    /// @param remark what has to be otherwise
    public Outcome<Redaction.Key, ExcerptRefusal> sendBack(Actor actor, Redaction.Key id, LongText remark) {
        return judged(actor, id, (tx, found) -> {
            redactions.add(
                    tx,
                    id,
                    step(
                            actor,
                            RedactionStep.What.SENT_BACK,
                            Optional.of(remark),
                            found.redaction().source()));
            return Outcome.done(told(tx, id, ExcerptAction.REDACTION_SENT_BACK));
        });
    }

    private Outcome<Redaction.Key, ExcerptRefusal> judged(
            Actor actor,
            Redaction.Key id,
            BiFunction<Tx, RedactedMinutes.Found, Outcome<Redaction.Key, ExcerptRefusal>> act) {
        return transactor.write(actor, Purpose.HAND_OUT, tx -> {
            if (!mayRead(actor)) {
                return Outcome.refused(ExcerptRefusal.NOT_YOURS);
            }
            return minutes.read(tx, actor, id).then(found -> {
                if (found.redaction().state() != RedactionState.OFFERED) {
                    return Outcome.refused(ExcerptRefusal.NOT_OFFERED);
                }
                return found.redaction().madeBy(actor.person())
                        ? Outcome.refused(ExcerptRefusal.SAME_READER)
                        : act.apply(tx, found);
            });
        });
    }

    private RedactionStep step(Actor actor, RedactionStep.What kind, Optional<LongText> remark, FileHash text) {
        return new RedactionStep(kind, clock.now(), actor.person(), remark, text);
    }

    private static Redaction.Key told(Tx tx, Redaction.Key id, ExcerptAction action) {
        tx.audit(action, id);
        tx.emit(new RedactionChanged(id));
        return id;
    }
}
