package nl.casustafel.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.Signals;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;
import nl.casustafel.weighing.Decide;
import nl.casustafel.weighing.Decision;
import nl.casustafel.weighing.Weighing;
import nl.casustafel.weighing.WeighingId;

/// The one act of admission: the decision of the three (W-C3) and the case it makes, together or not at
/// all (T-S7, T-C1). The three designate at least one standing participant (W-C8, WPGA art. 5(5));
/// other organisations join later as incidental third parties (W-B2, W-B3).
public final class AdmitSignal {
    private final Transactor transactor;
    private final Decide decide;
    private final CaseFiles cases;
    private final Signals signals;
    private final TeamReads team;
    private final CaseClock clock;

    /// @param version of the weighing as it was read
    public record Admission(
            WeighingId weighing, int version, Decision.Admitted decision, List<Designation> participants) {
        public Admission {
            participants = List.copyOf(participants);
        }
    }

    public AdmitSignal(
            Transactor transactor, Decide decide, CaseFiles cases, Signals signals, TeamReads team, CaseClock clock) {
        this.transactor = transactor;
        this.decide = decide;
        this.cases = cases;
        this.signals = signals;
        this.team = team;
        this.clock = clock;
    }

    public Outcome<CaseId, CaseRefusal> handle(Actor actor, Admission admission) {
        return transactor.write(actor, Purpose.WEIGH_SIGNAL, tx -> within(tx, actor, admission));
    }

    public Outcome<CaseId, CaseRefusal> within(Tx tx, Actor actor, Admission admission) {
        Optional<CaseRefusal> objection = admission.participants().isEmpty()
                ? Optional.of(CaseRefusal.Plain.NO_PARTICIPANT)
                : new Designating(team).against(tx, admission.participants());
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        Outcome<Weighing, CaseRefusal> decided = CaseRefusal.ofWeighing(
                decide.within(tx, actor, admission.weighing(), admission.version(), admission.decision()));
        return decided.then(weighing -> signals.find(tx, actor, weighing.signal())
                .map(signal -> made(tx, actor, weighing, signal.value(), admission))
                .orElse(Outcome.refused(CaseRefusal.Plain.UNKNOWN)));
    }

    /// Where a first plan is agreed at the same item: those who were designated there are called, and what the
    /// three decided is also the judgement that interventions are necessary (T-C2, T-C3).
    /// @param judgement the reason of their decision
    public Outcome<CaseId, CaseRefusal> analysedAtOnce(Tx tx, Actor actor, CaseId id, LongText judgement) {
        ProceedCase proceed = new ProceedCase(transactor, cases, clock);
        cases.find(tx, actor, id)
                .ifPresent(found -> found.value()
                        .participants()
                        .forEach(one -> cases.contributed(
                                tx, one.id(), new Contribution(Contribution.State.INVITED, clock.today()))));
        return proceed.within(tx, actor, id, CaseTransition.BEGIN_ANALYSIS, CaseStep.Words.NONE)
                .then(_ -> proceed.within(
                        tx, actor, id, CaseTransition.FIND_NECESSARY, CaseStep.Words.because(judgement)));
    }

    private Outcome<CaseId, CaseRefusal> made(
            Tx tx, Actor actor, Weighing weighing, Signal signal, Admission admission) {
        if (signal.municipality().isEmpty()) {
            return Outcome.refused(CaseRefusal.Plain.NO_MUNICIPALITY);
        }
        LocalDate today = clock.today();
        CaseFile caseFile = new CaseFile(
                CaseId.fresh(),
                signal.number(),
                signals.external(tx, signal.id()),
                new Origin.Weighed(signal.id(), weighing.id()),
                signal.subject(),
                signal.municipality().get(),
                Regime.WPGA,
                CasePhase.ADMITTED,
                admission.decision().strand(),
                today,
                today,
                Designating.on(today, admission.participants()));
        cases.add(tx, caseFile);
        cases.addStep(tx, caseFile.id(), CaseTransition.ADMIT.first(caseFile.phase(), clock.now(), actor.person()));
        cases.follow(tx, caseFile.id());
        tx.audit(CaseAction.CASE_ADMITTED, caseFile.id());
        tx.emit(new CaseChanged(caseFile.id()));
        return Outcome.done(caseFile.id());
    }
}
