package nl.casustafel.signal.ui;

import java.util.List;
import javafx.scene.Node;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.Events;

/// A part of the page of a signal that another feature makes.
/// @param commands of the page while it is open
/// @param flush stores its unfinished typing
/// @param subscription ends with the page
public record SignalPart(
        Where where, Node node, List<Command> commands, Runnable flush, Events.Subscription subscription) {
    /// Where it stands on the page.
    public enum Where {
        /// Above the facts: what the signal waits for.
        FIRST,
        /// Beside them, and under them on a small screen.
        BESIDE
    }
}
