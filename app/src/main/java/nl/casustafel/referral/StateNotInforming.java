package nl.casustafel.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.CaseChanged;
import nl.casustafel.casefile.CaseFiles;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.Processed;
import nl.casustafel.casefile.Processing;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.referral.ReferralRefusal.Rule;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// States why the person concerned of a case is not told, and that this has lapsed (W-H5, WPGA art. 11). A new
/// statement takes the place of the one that held; looking at it again is making it anew, with its reasons.
public final class StateNotInforming {
    private final Transactor transactor;
    private final CaseFiles cases;
    private final Statements statements;
    private final CaseClock clock;

    public StateNotInforming(Transactor transactor, CaseFiles cases, Statements statements, CaseClock clock) {
        this.transactor = transactor;
        this.cases = cases;
        this.statements = statements;
        this.clock = clock;
    }

    public Outcome<Statement, ReferralRefusal> handle(Actor actor, CaseId id, Statement.Content content) {
        return transactor.write(actor, Purpose.FOLLOW_UP, tx -> {
            if (!FollowUpDuties.has(actor)) {
                return Outcome.refused(Rule.NOT_ALLOWED);
            }
            if (cases.find(tx, actor, id).isEmpty()) {
                return Outcome.refused(Rule.NOT_FOUND);
            }
            if (content.grounds().isEmpty()) {
                return Outcome.refused(Rule.GROUND_MISSING);
            }
            if (!reviewFits(content.reviewOn())) {
                return Outcome.refused(Rule.REVIEW_DATE);
            }
            LocalDate today = clock.today();
            statements.of(tx, id).stream()
                    .filter(Statement::holds)
                    .forEach(before -> statements.lapse(
                            tx,
                            before.id(),
                            new Statement.Lapsed(today, actor.person(), content.reason(), Optional.empty())));
            Statement made = new Statement(Statement.Key.fresh(), id, content, today, actor.person(), Optional.empty());
            statements.add(tx, made);
            tx.audit(ReferralAction.NOT_INFORMING_STATED, id);
            processed(tx, id);
            return Outcome.done(made);
        });
    }

    /// The ground is gone, or the person was told; the clock is over.
    public Outcome<CaseId, ReferralRefusal> lapse(
            Actor actor, CaseId id, LongText reason, Optional<LocalDate> informedOn) {
        return transactor.write(actor, Purpose.FOLLOW_UP, tx -> {
            if (!FollowUpDuties.has(actor)) {
                return Outcome.refused(Rule.NOT_ALLOWED);
            }
            List<Statement> holding = cases.find(tx, actor, id).stream()
                    .flatMap(_ -> statements.of(tx, id).stream())
                    .filter(Statement::holds)
                    .toList();
            if (holding.isEmpty()) {
                return Outcome.refused(Rule.NOT_FOUND);
            }
            if (informedOn.filter(on -> on.isAfter(clock.today())).isPresent()) {
                return Outcome.refused(Rule.DATE_IN_FUTURE);
            }
            holding.forEach(one -> statements.lapse(
                    tx, one.id(), new Statement.Lapsed(clock.today(), actor.person(), reason, informedOn)));
            tx.audit(ReferralAction.NOT_INFORMING_LAPSED, id);
            processed(tx, id);
            return Outcome.done(id);
        });
    }

    /// What is added to a case moves its term (W-G2).
    private void processed(Tx tx, CaseId id) {
        cases.processed(tx, id, new Processed(clock.today(), Processing.ADDED_OR_ALTERED));
        tx.emit(new CaseChanged(id));
    }

    private boolean reviewFits(LocalDate on) {
        LocalDate today = clock.today();
        return on.isAfter(today) && !on.isAfter(today.plusMonths(Statement.REVIEW_WITHIN_MONTHS));
    }
}
