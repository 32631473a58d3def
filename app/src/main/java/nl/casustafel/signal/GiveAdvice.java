package nl.casustafel.signal;

import nl.casustafel.attachment.Attachment;
import nl.casustafel.attachment.AttachmentAction;
import nl.casustafel.attachment.Attachments;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.signal.SignalRefusal.Rule;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Answers an advice request and closes it (T1, DEC-1). No person is kept: what was noted, the text of
/// the mail and its files go, the advice stays (W-C1). A report about a person cannot leave this way.
public final class GiveAdvice {
    private final Transactor transactor;
    private final Signals signals;
    private final ReporterAnswers answers;
    private final Attachments attachments;
    private final MoveSignal move;
    private final CaseClock clock;

    public GiveAdvice(
            Transactor transactor,
            Signals signals,
            ReporterAnswers answers,
            Attachments attachments,
            MoveSignal move,
            CaseClock clock) {
        this.transactor = transactor;
        this.signals = signals;
        this.answers = answers;
        this.attachments = attachments;
        this.move = move;
        this.clock = clock;
    }

    public Outcome<Signal, SignalRefusal> handle(Actor actor, SignalId id, GivenAnswer advice) {
        return transactor.write(
                actor,
                Purpose.ANSWER_REPORTER,
                tx -> signals.sought(tx, actor, id)
                        .then(found -> advise(tx, actor, found, advice))
                        .map(Versioned::value));
    }

    private Outcome<Versioned<Signal>, SignalRefusal> advise(
            Tx tx, Actor actor, Versioned<Signal> found, GivenAnswer advice) {
        SignalId id = found.value().id();
        if (!SignalDuties.takesIn(actor) || signals.source(tx, actor, id).isEmpty()) {
            return Outcome.refused(Rule.NOT_ALLOWED);
        }
        if (found.value().kind() != SignalKind.ADVICE_REQUEST) {
            return Outcome.refused(Rule.NOT_AN_ADVICE_REQUEST);
        }
        if (advice.on().isAfter(clock.today())) {
            return Outcome.refused(Rule.DATE_IN_FUTURE);
        }
        Versioned<Signal> bare = new Versioned<>(found.value().withoutInterpretation(), found.version());
        return move.step(tx, actor, bare, SignalTransition.ADVISE, StepReason.none())
                .then(answered -> {
                    keepNobody(tx, actor, id);
                    answers.add(
                            tx,
                            id,
                            ReporterAnswer.due(AnswerKind.CLOSING, advice.on()).with(advice.by(actor.person())));
                    tx.audit(SignalAction.SIGNAL_ADVISED, id);
                    return move.step(tx, actor, answered, SignalTransition.CLOSE, StepReason.none());
                });
    }

    private void keepNobody(Tx tx, Actor actor, SignalId id) {
        signals.removeFacts(tx, id);
        for (Attachment file : attachments.list(tx, id.value())) {
            attachments.remove(tx, file.id());
            tx.audit(AttachmentAction.ATTACHMENT_REMOVED, file.id());
        }
        signals.source(tx, actor, id)
                .map(ReportSource::withoutMailText)
                .ifPresent(bare -> signals.changeSource(tx, id, bare));
    }
}
