package nl.casustafel.timeline.ui;

import java.util.List;
import javafx.scene.Parent;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.Events;

/// What this feature adds to the screen of a case.
/// @param focus puts the focus where one begins in it
/// @param subscription ends with the screen it stands on
public record MomentPart(Parent node, Runnable focus, List<Command> commands, Events.Subscription subscription) {
    public MomentPart {
        commands = List.copyOf(commands);
    }
}
