package nl.casustafel.plan.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import nl.casustafel.desk.Events;

/// What this feature adds to the screen of a case.
/// @param focus puts the focus where one begins in it
/// @param foot stands below the screen, where it is seen without scrolling; takes no room while it has no use
/// @param flush stores its unfinished typing
/// @param subscription ends with the screen it stands on
public record PlanPart(
        Parent node, Runnable focus, Optional<Node> foot, Runnable flush, Events.Subscription subscription) {}
