package nl.casustafel.casefile.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.Events;

/// A part of the screen of a case that another feature makes: the plan, the actions.
/// @param title heading above the part
/// @param foot stands below the screen, where it is seen without scrolling; takes no room while it has no use
/// @param flush stores its unfinished typing
/// @param commands what it adds to the palette while it stands
/// @param subscription ends with the screen
public record CasePart(
        String title,
        Parent node,
        Optional<Node> foot,
        Runnable flush,
        List<Command> commands,
        Events.Subscription subscription) {}
