package nl.casustafel.domains;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CaseRoles;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.vault.Tx;

/// What the acts on looks have in common: who may, what a situation is, and that the retention of the case
/// runs anew (DEC-16).
final class Looking {
    private final Looks looks;
    private final ProceedCase proceed;

    Looking(Looks looks, ProceedCase proceed) {
        this.looks = looks;
        this.proceed = proceed;
    }

    /// Empty where somebody may keep this situation.
    static Optional<DomainRefusal> against(Actor actor, Situation situation, LocalDate today) {
        if (!CaseRoles.takesPart(actor)) {
            return Optional.of(DomainRefusal.Plain.NOT_YOURS);
        }
        if (situation.on().isAfter(today)) {
            return Optional.of(DomainRefusal.Plain.IN_FUTURE);
        }
        return situation.reliance().isPresent() && !situation.domain().isManaged()
                ? Optional.of(DomainRefusal.Plain.WORDS_ONLY)
                : Optional.empty();
    }

    Outcome<Look, DomainRefusal> find(Tx tx, Actor actor, LookId id) {
        return looks.find(tx, actor, id)
                .map(Versioned::value)
                .<Outcome<Look, DomainRefusal>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(DomainRefusal.Plain.UNKNOWN));
    }

    Outcome<CaseId, DomainRefusal> worked(Tx tx, Actor actor, CaseId caseFile) {
        return DomainRefusal.ofCase(proceed.within(tx, actor, caseFile));
    }

    static LookId told(Tx tx, DomainAction action, LookId id, CaseId caseFile) {
        tx.audit(action, id);
        tx.emit(new LooksChanged(caseFile));
        return id;
    }
}
