package nl.casustafel.desk;

import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What long work tells the person who waits: a sentence, never a bare spinner, and how far it is.
/// The work calls [#say] and polls [#cancelled]; the screen binds to the properties and calls [#cancel].
public final class Progress {
    /// Value of [#fraction] while nobody can tell how far it is.
    public static final double UNKNOWN = -1;

    private final Executor screen;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(UNKNOWN);
    private volatile boolean cancelled;

    Progress(Executor screen) {
        this.screen = screen;
    }

    /// From any thread: the sentence to show, in the language of the screen.
    public void say(String sentence) {
        screen.execute(() -> text.set(sentence));
    }

    /// From any thread: `done` of `all` parts are finished.
    public void reach(long done, long all) {
        double reached = all <= 0 ? UNKNOWN : (double) done / all;
        screen.execute(() -> fraction.set(reached));
    }

    /// From any thread: asks the work to stop where it next looks. Nothing is interrupted.
    public void cancel() {
        cancelled = true;
    }

    public boolean cancelled() {
        return cancelled;
    }

    public ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    /// Between 0 and 1, or [#UNKNOWN].
    public ReadOnlyDoubleProperty fraction() {
        return fraction.getReadOnlyProperty();
    }
}
