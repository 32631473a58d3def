package nl.casustafel.casefile.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.Events;

/// What stands in a section of the screen of a case.
/// @param focus puts the focus where one begins in it
/// @param foot stands below the screen while the section is in front, where it is seen without scrolling;
///     takes no room while it has no use
/// @param flush stores its unfinished typing
/// @param commands what it adds to the palette, once it was in front
/// @param subscription ends with the screen
public record CasePart(
        Parent node,
        Runnable focus,
        Optional<Node> foot,
        Runnable flush,
        List<Command> commands,
        Events.Subscription subscription) {}
