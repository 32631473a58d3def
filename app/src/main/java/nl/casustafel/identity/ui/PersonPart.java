package nl.casustafel.identity.ui;

import java.util.List;
import javafx.scene.Node;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.Events;

/// What this room adds to the page of a signal.
/// @param subscription ends with the page
public record PersonPart(Node node, List<Command> commands, Events.Subscription subscription) {}
