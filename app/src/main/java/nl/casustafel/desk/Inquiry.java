package nl.casustafel.desk;

/// One question at a time, so that typing never waits for answers to what was typed before: what changed
/// while an answer was under way is asked once more when it came, or failed. FX thread only.
public final class Inquiry {
    private final Runnable ask;
    private boolean underWay;
    private boolean again;

    /// @param ask begins to ask what stands there now; calls [#answered] once, at once or later
    public Inquiry(Runnable ask) {
        this.ask = ask;
    }

    /// Asks now, or as soon as the answer under way is there.
    public void raise() {
        if (underWay) {
            again = true;
        } else {
            underWay = true;
            ask.run();
        }
    }

    /// The answer came, or none will.
    public void answered() {
        underWay = false;
        if (again) {
            again = false;
            raise();
        }
    }

    /// Whether what was asked last is asked of something that changed since.
    public boolean isOutdated() {
        return again;
    }
}
