package nl.casustafel.judgement.ui;

import java.util.List;
import javafx.scene.Parent;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.Events;

/// What this feature adds to the screen of a case.
/// @param focus puts the focus where one begins in it
/// @param commands what it adds to the palette
/// @param subscription ends with the screen it stands on
public record JudgementPart(Parent node, Runnable focus, List<Command> commands, Events.Subscription subscription) {}
