package nl.casustafel.domains;

import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CaseRoles;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Notes how it is with the subject of a case in one part of life: in words, and where that can be said how
/// well somebody manages. What was noted before stays, so that change can be seen (law 1.5, T-C5).
public final class NoteLook {
    private final Transactor transactor;
    private final Looks looks;
    private final Looking looking;
    private final CaseClock clock;

    public NoteLook(Transactor transactor, Looks looks, ProceedCase proceed, CaseClock clock) {
        this.transactor = transactor;
        this.looks = looks;
        this.looking = new Looking(looks, proceed);
        this.clock = clock;
    }

    /// Whether this person notes, puts right and removes; others read.
    public static boolean allowedTo(Actor actor) {
        return CaseRoles.takesPart(actor);
    }

    public Outcome<LookId, DomainRefusal> handle(Actor actor, CaseId caseFile, Situation situation) {
        return transactor.write(actor, Purpose.RUN_CASE, tx -> within(tx, actor, caseFile, situation));
    }

    public Outcome<LookId, DomainRefusal> within(Tx tx, Actor actor, CaseId caseFile, Situation situation) {
        Optional<DomainRefusal> objection = Looking.against(actor, situation, clock.today());
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        return looking.worked(tx, actor, caseFile).map(_ -> {
            Look look = new Look(LookId.fresh(), caseFile, situation, clock.now(), actor.person());
            looks.add(tx, look);
            return Looking.told(tx, DomainAction.LOOK_NOTED, look.id(), caseFile);
        });
    }
}
