package nl.casustafel.referral;

import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.signal.AnswerManner;
import nl.casustafel.signal.AnswerReporter;
import nl.casustafel.signal.GiveAdvice;
import nl.casustafel.signal.GivenAnswer;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalRefusal;

/// The line in the contact log of a letter to the reporter that has left (DEC-7): the same step as any other
/// answer, so that a closing letter takes its step (T-S8) and an advice keeps nobody (W-C1).
public final class RecordLetter {
    private final AnswerReporter answer;
    private final GiveAdvice advise;
    private final CaseClock clock;

    public RecordLetter(AnswerReporter answer, GiveAdvice advise, CaseClock clock) {
        this.answer = answer;
        this.advise = advise;
        this.clock = clock;
    }

    /// @param adviceRequest whether it answers a request for advice, which ends by it
    public Outcome<Signal, SignalRefusal> handle(
            Actor actor, SignalId signal, ReporterLetter letter, LongText text, boolean adviceRequest) {
        GivenAnswer given = new GivenAnswer(clock.today(), AnswerManner.LETTER, Optional.of(text));
        return adviceRequest
                ? advise.handle(actor, signal, given)
                : answer.handle(actor, signal, letter.answers(), given);
    }
}
