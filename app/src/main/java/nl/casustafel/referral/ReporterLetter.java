package nl.casustafel.referral;

import nl.casustafel.signal.AnswerKind;

/// Which letter a reporter gets (DEC-7).
public enum ReporterLetter {
    RECEIPT(AnswerKind.RECEIPT),
    /// That it was looked at, and nothing of what came of it.
    CLOSING(AnswerKind.CLOSING),
    /// What the reporter can do himself (T1).
    ADVICE(AnswerKind.CLOSING);

    private final AnswerKind answers;

    ReporterLetter(AnswerKind answers) {
        this.answers = answers;
    }

    /// The task it does.
    public AnswerKind answers() {
        return answers;
    }
}
