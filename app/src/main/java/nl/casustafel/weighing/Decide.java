package nl.casustafel.weighing;

import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.signal.MoveSignal;
import nl.casustafel.signal.SignalRefusal;
import nl.casustafel.signal.SignalTransition;
import nl.casustafel.signal.StepReason;
import nl.casustafel.team.Party;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Ends a weighing with what police, OM and mayor decided (T-S5, T-S6).
///
/// A deferral needs a question, an owner who may see the signal and a date, and no positions. A withdrawal
/// needs who brought the signal, or the file holder of where it belongs (T-S10). Every other outcome but a
/// withdrawal needs the latest positions of all three, equal (which wait for the blind ratings, DEC-1), the
/// criteria considered, and an answer to every question the form asks back (framework
/// 3.6). An admission rests on three times "in line" (W-C3, WPGA art. 5(3)), on facts that are graded
/// (DEC-4), and is made by `casefile.AdmitSignal` alone, which makes the case in the same transaction. The
/// signal moves along; that it was weighed makes the closing answer to the reporter a task there (W-C9,
/// DEC-7).
public final class Decide {
    private final Transactor transactor;
    private final Weighings weighings;
    private final MoveSignal moveSignal;
    private final TeamReads team;
    private final AskPrompts prompts;
    private final WeighingPolicy policy;
    private final CaseClock clock;

    public Decide(
            Transactor transactor,
            Weighings weighings,
            MoveSignal moveSignal,
            TeamReads team,
            AskPrompts prompts,
            WeighingPolicy policy,
            CaseClock clock) {
        this.transactor = transactor;
        this.weighings = weighings;
        this.moveSignal = moveSignal;
        this.team = team;
        this.prompts = prompts;
        this.policy = policy;
        this.clock = clock;
    }

    /// @param version of the weighing as it was read
    public Outcome<Weighing, WeighingRefusal> handle(
            Actor actor, WeighingId id, int version, Decision.WithoutCase decision) {
        return transactor.write(actor, Purpose.WEIGH_SIGNAL, tx -> within(tx, actor, id, version, decision));
    }

    /// The door for a feature that must do more in the same transaction: only it may bring an admission.
    public Outcome<Weighing, WeighingRefusal> within(
            Tx tx, Actor actor, WeighingId id, int version, Decision decision) {
        return within(tx, actor, id, version, decision, Optional.empty());
    }

    /// @param takenBack of a withdrawal: who signed for it at the table, where that is not who acts (T-S10)
    public Outcome<Weighing, WeighingRefusal> within(
            Tx tx, Actor actor, WeighingId id, int version, Decision decision, Optional<SignatureProof> takenBack) {
        return OpenOnly.find(weighings, tx, actor, id).then(weighing -> {
            Optional<WeighingRefusal> objection =
                    objection(tx, actor, weighing, decision, takesBack(tx, actor, takenBack));
            return objection.isPresent()
                    ? Outcome.refused(objection.get())
                    : decided(tx, actor, weighing, version, decision);
        });
    }

    private Optional<WeighingRefusal> objection(Tx tx, Actor actor, Weighing weighing, Decision decision, Actor who) {
        if (decision instanceof Decision.Deferred deferral) {
            return against(tx, weighing, deferral);
        }
        WeighingOutcome outcome = decision.outcome();
        if (outcome == WeighingOutcome.WITHDRAWN && !moveSignal.mayTakeBack(tx, who, weighing.signal())) {
            return Optional.of(new WeighingRefusal.BySignal(SignalRefusal.Rule.TAKE_BACK_NOT_YOURS));
        }
        if (!outcome.needsPositions()) {
            return Optional.empty();
        }
        Agreement agreement = weighings.positions(tx, weighing.id()).agreement();
        return Objections.to(outcome, agreement)
                .or(() -> Objections.to(outcome, weighing.form()))
                .or(() -> prompts.objection(tx, actor, weighing, decision));
    }

    private Optional<WeighingRefusal> against(Tx tx, Weighing weighing, Decision.Deferred deferral) {
        Optional<TeamPerson> owner = team.person(tx, deferral.owner()).filter(TeamPerson::active);
        if (owner.isEmpty()) {
            return Optional.of(WeighingRefusal.Plain.OWNER_UNKNOWN);
        }
        return moveSignal.maySee(tx, actor(owner.get()), weighing.signal())
                ? Objections.to(deferral, clock.today(), policy)
                : Optional.of(WeighingRefusal.Plain.OWNER_SEES_NOT);
    }

    private static Actor actor(TeamPerson person) {
        return new Actor(person.id(), person.roles());
    }

    /// Who takes it back: who signed for that, else who acts.
    private Actor takesBack(Tx tx, Actor actor, Optional<SignatureProof> signed) {
        return signed.flatMap(proof -> team.person(tx, proof.person()))
                .filter(TeamPerson::active)
                .map(Decide::actor)
                .orElse(actor);
    }

    /// Who took the position of a party that counts.
    public Optional<PersonId> spokeFor(Tx tx, WeighingId id, Party party) {
        return Optional.ofNullable(weighings.positions(tx, id).latest().get(party))
                .map(Position::person);
    }

    /// An admission goes to the driehoek first, where the team agreed so (T-S7).
    private SignalTransition way(Tx tx, Weighing ended) {
        if (ended.state() == WeighingState.DEFERRED) {
            return SignalTransition.DEFER;
        }
        boolean admitted = ended.decided()
                .filter(known -> known.decision() instanceof Decision.Admitted)
                .isPresent();
        return admitted && team.settings(tx).triangleRatifies()
                ? SignalTransition.LAY_BEFORE_TRIANGLE
                : SignalTransition.WEIGH;
    }

    private Outcome<Weighing, WeighingRefusal> decided(
            Tx tx, Actor actor, Weighing weighing, int version, Decision decision) {
        Weighing ended = weighing.ended(new Weighing.Decided(decision, clock.now(), clock.today(), actor.person()));
        if (!weighings.change(tx, ended, version)) {
            return Outcome.refused(WeighingRefusal.Plain.CHANGED_MEANWHILE);
        }
        return WeighingRefusal.ofSignal(
                        moveSignal.within(tx, actor, weighing.signal(), way(tx, ended), StepReason.none()))
                .map(_ -> {
                    tx.audit(
                            WeighingAction.WEIGHING_DECIDED,
                            ended.id(),
                            decision.outcome().name());
                    tx.emit(new WeighingChanged(ended.id(), ended.signal()));
                    return ended;
                });
    }
}
