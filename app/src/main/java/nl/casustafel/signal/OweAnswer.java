package nl.casustafel.signal;

import nl.casustafel.kernel.CaseClock;
import nl.casustafel.vault.Tx;

/// Makes the closing answer to the reporter a task where a signal that came in here was weighed in
/// another store: the reporter stayed here, and with it the duty (DEC-7, W-C9).
public final class OweAnswer {
    private final ReporterAnswers answers;
    private final CaseClock clock;

    public OweAnswer(ReporterAnswers answers, CaseClock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    /// Without the gate, for whoever took the signal in. Doing it twice changes nothing more.
    public void within(Tx tx, SignalId signal) {
        if (answers.closingMissing(tx, signal)) {
            answers.add(tx, signal, ReporterAnswer.due(AnswerKind.CLOSING, MoveSignal.answerDay(clock)));
        }
    }
}
