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
import nl.casustafel.signal.SignalState;
import nl.casustafel.signal.Signals;
import nl.casustafel.team.Party;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;
import nl.casustafel.weighing.Decide;
import nl.casustafel.weighing.Decision;
import nl.casustafel.weighing.Weighing;
import nl.casustafel.weighing.WeighingId;

/// The one act of admission: the decision of the three (W-C3) and the case it makes, together or not at all
/// (T-S7, T-C1), unless the team agreed that the driehoek ratifies it first. The three designate at least
/// one standing participant (W-C8, WPGA art. 5(5)); other organisations join later as incidental third
/// parties (W-B2, W-B3).
public final class AdmitSignal {
    private final Transactor transactor;
    private final Decide decide;
    private final CaseFiles cases;
    private final Signals signals;
    private final MakeCase makeCase;
    private final Ratifications ratifications;
    private final CaseClock clock;

    /// @param version of the weighing as it was read
    public record Admission(
            WeighingId weighing, int version, Decision.Admitted decision, List<Designation> participants) {
        public Admission {
            participants = List.copyOf(participants);
        }
    }

    public AdmitSignal(
            Transactor transactor,
            Decide decide,
            CaseFiles cases,
            Signals signals,
            MakeCase makeCase,
            Ratifications ratifications,
            CaseClock clock) {
        this.transactor = transactor;
        this.decide = decide;
        this.cases = cases;
        this.signals = signals;
        this.makeCase = makeCase;
        this.ratifications = ratifications;
        this.clock = clock;
    }

    /// Present where the case was made; empty where the driehoek ratifies it first (T-S7).
    public Outcome<Optional<CaseId>, CaseRefusal> handle(Actor actor, Admission admission) {
        return transactor.write(actor, Purpose.WEIGH_SIGNAL, tx -> within(tx, actor, admission));
    }

    public Outcome<Optional<CaseId>, CaseRefusal> within(Tx tx, Actor actor, Admission admission) {
        Optional<CaseRefusal> objection = makeCase.against(tx, admission.participants());
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        Outcome<Weighing, CaseRefusal> decided = CaseRefusal.ofWeighing(
                decide.within(tx, actor, admission.weighing(), admission.version(), admission.decision()));
        return decided.then(weighing -> signals.find(tx, actor, weighing.signal())
                .map(signal -> madeOrAsked(tx, actor, weighing, signal.value(), admission))
                .orElse(Outcome.refused(CaseRefusal.Plain.UNKNOWN)));
    }

    /// Where a first plan is agreed at the same item: those who were designated there are called, and what
    /// the three decided is also the judgement that interventions are necessary (T-C2, T-C3).
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

    /// The driehoek comes first where the team agreed so; whoever spoke for the mayor lays it before.
    private Outcome<Optional<CaseId>, CaseRefusal> madeOrAsked(
            Tx tx, Actor actor, Weighing weighing, Signal signal, Admission admission) {
        if (signal.state() != SignalState.AT_TRIANGLE) {
            return makeCase.within(
                            tx, actor, weighing, signal, admission.decision().strand(), admission.participants())
                    .map(Optional::of);
        }
        if (signal.municipality().isEmpty()) {
            return Outcome.refused(CaseRefusal.Plain.NO_MUNICIPALITY);
        }
        LocalDate today = clock.today();
        ratifications.add(
                tx,
                new Ratification(
                        weighing.id(),
                        signal.id(),
                        decide.spokeFor(tx, weighing.id(), Party.MAYOR).orElse(actor.person()),
                        today,
                        today.plusWeeks(Ratification.WITHIN_WEEKS),
                        admission.participants(),
                        Optional.empty()));
        tx.audit(CaseAction.RATIFICATION_ASKED, weighing.id());
        return Outcome.done(Optional.empty());
    }
}
