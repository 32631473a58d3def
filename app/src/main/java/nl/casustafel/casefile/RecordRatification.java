package nl.casustafel.casefile;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.casefile.Ratification.Verdict;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.MoveSignal;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalTransition;
import nl.casustafel.signal.StepReason;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;
import nl.casustafel.weighing.Decision;
import nl.casustafel.weighing.Weighing;
import nl.casustafel.weighing.Weighings;

/// Writes down what the driehoek said of an admission (T-S7): ratified, and the case is made in the same
/// transaction; or sent back, and the signal is on an agenda again, for only police, OM and mayor say what
/// is in line with the act (W-C3). Whoever lays it before the driehoek does so, or who runs cases. What
/// waits can be answered also after the team stopped asking.
public final class RecordRatification {
    private final Transactor transactor;
    private final Ratifications ratifications;
    private final Weighings weighings;
    private final MakeCase makeCase;
    private final MoveSignal move;
    private final CaseClock clock;

    /// What the driehoek said, as it was typed.
    /// @param reason why it was sent back; not asked of a ratification
    public record Answer(Verdict verdict, LocalDate on, ShortText reference, Optional<LongText> reason) {}

    public RecordRatification(
            Transactor transactor,
            Ratifications ratifications,
            Weighings weighings,
            MakeCase makeCase,
            MoveSignal move,
            CaseClock clock) {
        this.transactor = transactor;
        this.ratifications = ratifications;
        this.weighings = weighings;
        this.makeCase = makeCase;
        this.move = move;
        this.clock = clock;
    }

    /// Present where a case was made.
    public Outcome<Optional<CaseId>, CaseRefusal> handle(Actor actor, SignalId id, Answer answer) {
        return transactor.write(actor, Purpose.WEIGH_SIGNAL, tx -> within(tx, actor, id, answer));
    }

    public Outcome<Optional<CaseId>, CaseRefusal> within(Tx tx, Actor actor, SignalId id, Answer answer) {
        SignalTransition way =
                answer.verdict() == Verdict.RATIFIED ? SignalTransition.RATIFY : SignalTransition.SEND_BACK;
        Optional<Ratification> waiting = ratifications.waiting(tx, actor, id);
        Optional<CaseRefusal> objection = waiting.flatMap(asked -> against(actor, asked, answer));
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        // Of a signal that does not wait, its state is what must be told.
        return CaseRefusal.ofSignal(move.within(tx, actor, id, way, StepReason.none()))
                .then(moved -> waiting.<Outcome<Optional<CaseId>, CaseRefusal>>map(
                                asked -> decided(tx, actor, moved, asked, answer))
                        .orElse(Outcome.refused(CaseRefusal.Plain.UNKNOWN)));
    }

    private Optional<CaseRefusal> against(Actor actor, Ratification asked, Answer answer) {
        if (!CaseRoles.runs(actor) && !asked.owner().equals(actor.person())) {
            return Optional.of(CaseRefusal.Plain.RATIFICATION_NOT_YOURS);
        }
        if (answer.on().isAfter(clock.today()) || answer.on().isBefore(asked.askedOn())) {
            return Optional.of(new CaseRefusal.RatifiedWhen(asked.askedOn()));
        }
        return answer.verdict() == Verdict.SENT_BACK && answer.reason().isEmpty()
                ? Optional.of(CaseRefusal.Plain.SENT_BACK_WHY)
                : Optional.empty();
    }

    private Outcome<Optional<CaseId>, CaseRefusal> decided(
            Tx tx, Actor actor, Signal signal, Ratification asked, Answer answer) {
        boolean ratified = answer.verdict() == Verdict.RATIFIED;
        ratifications.decide(
                tx,
                asked.weighing(),
                new Ratification.Decided(
                        answer.verdict(),
                        answer.on(),
                        answer.reference(),
                        ratified ? Optional.empty() : answer.reason(),
                        actor.person()));
        tx.audit(
                CaseAction.RATIFICATION_RECORDED,
                asked.weighing(),
                answer.verdict().name());
        return ratified ? made(tx, actor, signal, asked) : Outcome.done(Optional.empty());
    }

    private Outcome<Optional<CaseId>, CaseRefusal> made(Tx tx, Actor actor, Signal signal, Ratification asked) {
        Optional<Weighing> weighing =
                weighings.find(tx, actor, asked.weighing()).map(found -> found.value());
        Optional<Decision.Admitted> admitted = weighing.flatMap(Weighing::decided)
                .map(Weighing.Decided::decision)
                .filter(Decision.Admitted.class::isInstance)
                .map(Decision.Admitted.class::cast);
        return admitted.isEmpty()
                ? Outcome.refused(CaseRefusal.Plain.UNKNOWN)
                : makeCase.within(
                                tx,
                                actor,
                                weighing.orElseThrow(),
                                signal,
                                admitted.get().strand(),
                                makeCase.stillThere(tx, asked.participants()))
                        .map(Optional::of);
    }
}
