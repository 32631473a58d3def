package nl.casustafel.closing.ui;

import java.util.List;
import javafx.scene.Parent;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.Events;

/// What this feature adds to the screen of a case.
/// @param focus puts the focus where one begins in it
/// @param flush stores its unfinished typing
/// @param subscription ends with the screen it stands on
public record ClosingPart(
        Parent node, Runnable focus, Runnable flush, List<Command> commands, Events.Subscription subscription) {}
