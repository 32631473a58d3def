package nl.casustafel.minutes;

/// A PDF could not be made or read. Carries what was tried; never a foreign message, which could hold text
/// of a file.
public final class PrintFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// What was tried.
    public enum Step {
        FONTS,
        PRINT,
        READ,
        PROTECT,
        DRAW
    }

    private final Step step;

    public PrintFailed(Step step) {
        super(step.name());
        this.step = step;
    }

    public Step step() {
        return step;
    }
}
