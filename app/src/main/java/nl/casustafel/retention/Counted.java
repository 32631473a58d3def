package nl.casustafel.retention;

/// What is counted of a signal or a case that was destroyed, each by itself (DEC-18).
public enum Counted {
    /// A case came of it, whose term has ended since (T-C9).
    ADMITTED(FigureKind.OUTCOME),
    NOT_RADICALISATION(FigureKind.OUTCOME),
    CARE(FigureKind.OUTCOME),
    ADVICE_TO_REPORTER(FigureKind.OUTCOME),
    OTHER_PROCESS(FigureKind.OUTCOME),
    CRIMINAL_LAW(FigureKind.OUTCOME),
    OTHER_MUNICIPALITY(FigureKind.OUTCOME),
    NO_AGREEMENT(FigureKind.OUTCOME),
    ALREADY_KNOWN(FigureKind.OUTCOME),
    WITHDRAWN(FigureKind.OUTCOME),
    /// It can no longer be told; said as *niet meetbaar*, never as none.
    OUTCOME_UNKNOWN(FigureKind.OUTCOME),
    INSIDE(FigureKind.SOURCE),
    OUTSIDE(FigureKind.SOURCE),
    MINOR(FigureKind.AGE),
    /// No date of birth was known.
    AGE_UNKNOWN(FigureKind.AGE),
    /// The table saw (also) behaviour nobody understands that asks for care.
    OGGZ(FigureKind.OGGZ),
    /// Never weighed, so nobody said.
    OGGZ_UNKNOWN(FigureKind.OGGZ),
    ADVICE_REQUEST(FigureKind.ADVICE);

    private final FigureKind kind;

    Counted(FigureKind kind) {
        this.kind = kind;
    }

    public FigureKind kind() {
        return kind;
    }
}
