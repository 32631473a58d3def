package nl.casustafel.signal;

/// The three questions asked before anything else (SP1-SP3, FW-2.2). Not rated.
/// @param threatNow SP1, a concrete threat to a person or place now
/// @param meansNow SP2, weapons or dangerous means within reach, tied to such a threat
/// @param dangerNow SP3, danger to a child or to the person now
public record UrgentAnswers(Answer threatNow, Answer meansNow, Answer dangerNow) {
    public enum Answer {
        YES,
        NO,
        UNKNOWN
    }

    public static final UrgentAnswers ALL_NO = new UrgentAnswers(Answer.NO, Answer.NO, Answer.NO);
    static final UrgentAnswers ALL_UNKNOWN = new UrgentAnswers(Answer.UNKNOWN, Answer.UNKNOWN, Answer.UNKNOWN);

    /// Any yes: the local emergency protocol is shown and the form waits.
    public boolean emergency() {
        return threatNow == Answer.YES || meansNow == Answer.YES || dangerNow == Answer.YES;
    }
}
