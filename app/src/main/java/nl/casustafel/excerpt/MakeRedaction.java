package nl.casustafel.excerpt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Role;
import nl.casustafel.minutes.FileHash;
import nl.casustafel.minutes.MinutesReads;
import nl.casustafel.minutes.MinutesVersion;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Redacts final minutes: marks passages, each on its ground, and lays what stays before a second reader
/// (DEC-27, W-L1).
public final class MakeRedaction {
    private final Transactor transactor;
    private final Redactions redactions;
    private final RedactedMinutes minutes;
    private final CaseClock clock;

    public <S extends Redactions & RedactionReads> MakeRedaction(
            Transactor transactor, S redactions, MinutesReads minutes, RedactedText text, CaseClock clock) {
        this.transactor = transactor;
        this.redactions = redactions;
        this.minutes = new RedactedMinutes(minutes, redactions, text);
        this.clock = clock;
    }

    /// W-F1: whoever may hand out.
    public static boolean allowedTo(Actor actor) {
        return actor.has(Role.FILE_HOLDER) || actor.has(Role.PROCESS_COORDINATOR);
    }

    public Outcome<Redaction.Key, ExcerptRefusal> begin(Actor actor, MinutesVersion.Key version, RedactionFor reader) {
        return transactor.write(actor, Purpose.HAND_OUT, tx -> {
            Optional<ExcerptRefusal> objection =
                    allowedTo(actor) ? minutes.objection(tx, actor, version) : Optional.of(ExcerptRefusal.NOT_YOURS);
            if (objection.isPresent()) {
                return Outcome.refused(objection.get());
            }
            Redaction begun = new Redaction(
                    Redaction.Key.fresh(),
                    version,
                    reader,
                    RedactedText.code(minutes.parts(tx, actor, version)),
                    new Redaction.Begun(clock.now(), actor.person()),
                    List.of(),
                    Reasons.NONE,
                    List.of());
            redactions.add(tx, begun);
            return Outcome.done(told(tx, begun.id(), ExcerptAction.REDACTION_BEGUN));
        });
    }

    /// A draft is kept as it is, also without grounds.
    public Outcome<Redaction.Key, ExcerptRefusal> keep(
            Actor actor, Redaction.Key id, List<Mark> marks, Reasons reasons) {
        return allowed(
                actor,
                tx -> minutes.redaction(tx, actor, id).then(draft(redaction -> {
                    redactions.keep(tx, id, marks, reasons);
                    boolean knownHand = redaction.steps().stream()
                            .anyMatch(step -> step.kind() == RedactionStep.What.EDITED
                                    && step.by().equals(actor.person()));
                    if (!knownHand) {
                        redactions.add(tx, id, step(actor, RedactionStep.What.EDITED, redaction.source()));
                    }
                    return Outcome.done(told(tx, id, ExcerptAction.REDACTION_MARKED));
                })));
    }

    /// Before a second reader, where each passage has its ground and what was weighed is told.
    public Outcome<Redaction.Key, ExcerptRefusal> offer(Actor actor, Redaction.Key id) {
        return allowed(
                actor,
                tx -> minutes.read(tx, actor, id)
                        .then(found -> draft(redaction -> objection(redaction, found.day())
                                        .<Outcome<Redaction.Key, ExcerptRefusal>>map(Outcome::refused)
                                        .orElseGet(() -> {
                                            FileHash stays = RedactedText.codeOf(
                                                    RedactedText.filtered(found.parts(), redaction.marks()));
                                            redactions.add(tx, id, step(actor, RedactionStep.What.OFFERED, stays));
                                            return Outcome.done(told(tx, id, ExcerptAction.REDACTION_OFFERED));
                                        }))
                                .apply(found.redaction())));
    }

    /// To change it once more: what a second reader agreed to no longer counts.
    public Outcome<Redaction.Key, ExcerptRefusal> takeBack(Actor actor, Redaction.Key id) {
        return allowed(
                actor,
                tx -> minutes.redaction(tx, actor, id).then(redaction -> {
                    if (redaction.state() == RedactionState.DRAFT) {
                        return Outcome.refused(ExcerptRefusal.NOT_OFFERED);
                    }
                    redactions.add(tx, id, step(actor, RedactionStep.What.TAKEN_BACK, redaction.source()));
                    return Outcome.done(told(tx, id, ExcerptAction.REDACTION_TAKEN_BACK));
                }));
    }

    private Outcome<Redaction.Key, ExcerptRefusal> allowed(
            Actor actor, Function<Tx, Outcome<Redaction.Key, ExcerptRefusal>> act) {
        return transactor.write(
                actor,
                Purpose.HAND_OUT,
                tx -> allowedTo(actor) ? act.apply(tx) : Outcome.refused(ExcerptRefusal.NOT_YOURS));
    }

    private static Function<Redaction, Outcome<Redaction.Key, ExcerptRefusal>> draft(
            Function<Redaction, Outcome<Redaction.Key, ExcerptRefusal>> act) {
        return redaction -> redaction.state() == RedactionState.DRAFT
                ? act.apply(redaction)
                : Outcome.refused(ExcerptRefusal.NOT_A_DRAFT);
    }

    private Optional<ExcerptRefusal> objection(Redaction redaction, LocalDate day) {
        if (redaction.marks().isEmpty()) {
            return Optional.of(ExcerptRefusal.NOTHING_MARKED);
        }
        if (redaction.marks().stream().anyMatch(mark -> mark.ground().isEmpty())) {
            return Optional.of(ExcerptRefusal.NO_GROUND);
        }
        Reasons reasons = redaction.reasons();
        List<WooGround> weighed = WeighedGrounds.of(redaction.marks());
        if (!reasons.weighed().keySet().containsAll(weighed)) {
            return Optional.of(ExcerptRefusal.NO_REASON);
        }
        if (!weighed.isEmpty()
                && WeighedGrounds.isOld(day, clock.today())
                && reasons.old().isEmpty()) {
            return Optional.of(ExcerptRefusal.NO_REASON_OLD);
        }
        return WeighedGrounds.hideDissent(redaction.marks())
                        && reasons.dissent().isEmpty()
                ? Optional.of(ExcerptRefusal.NO_REASON_DISSENT)
                : Optional.empty();
    }

    private RedactionStep step(Actor actor, RedactionStep.What kind, FileHash text) {
        return new RedactionStep(kind, clock.now(), actor.person(), Optional.empty(), text);
    }

    private static Redaction.Key told(Tx tx, Redaction.Key id, ExcerptAction action) {
        tx.audit(action, id);
        tx.emit(new RedactionChanged(id));
        return id;
    }
}
