package nl.casustafel.domains;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Puts right what was noted of a part of life, or takes it away (W-D8, WPGA art. 10). What was wrong is
/// not kept; the log says by id that it happened.
public final class CorrectLook {
    private final Transactor transactor;
    private final Looks looks;
    private final Looking looking;
    private final CaseClock clock;

    public CorrectLook(Transactor transactor, Looks looks, ProceedCase proceed, CaseClock clock) {
        this.transactor = transactor;
        this.looks = looks;
        this.looking = new Looking(looks, proceed);
        this.clock = clock;
    }

    /// @param version as it was read
    public Outcome<LookId, DomainRefusal> handle(Actor actor, LookId id, int version, Situation situation) {
        return transactor.write(actor, Purpose.RUN_CASE, tx -> {
            Optional<DomainRefusal> objection = Looking.against(actor, situation, clock.today());
            return objection.isPresent()
                    ? Outcome.refused(objection.get())
                    : changed(
                            tx,
                            actor,
                            id,
                            DomainAction.LOOK_CORRECTED,
                            () -> looks.rewrite(tx, id, situation, version));
        });
    }

    public Outcome<LookId, DomainRefusal> remove(Actor actor, LookId id, int version) {
        return transactor.write(actor, Purpose.RUN_CASE, tx -> {
            if (!NoteLook.allowedTo(actor)) {
                return Outcome.refused(DomainRefusal.Plain.NOT_YOURS);
            }
            return changed(tx, actor, id, DomainAction.LOOK_REMOVED, () -> looks.remove(tx, id, version));
        });
    }

    private Outcome<LookId, DomainRefusal> changed(
            Tx tx, Actor actor, LookId id, DomainAction action, BooleanSupplier change) {
        return looking.find(tx, actor, id)
                .then(found -> change.getAsBoolean()
                        ? looking.worked(tx, actor, found.caseFile())
                                .map(caseFile -> Looking.told(tx, action, id, caseFile))
                        : Outcome.refused(DomainRefusal.Plain.CHANGED_MEANWHILE));
    }
}
