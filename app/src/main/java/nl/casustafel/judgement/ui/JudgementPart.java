package nl.casustafel.judgement.ui;

import java.util.List;
import javafx.scene.Parent;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.Events;

/// What this feature adds to the screen of a case.
/// @param title heading above the part
/// @param commands what it adds to the palette
/// @param subscription ends with the screen it stands on
public record JudgementPart(String title, Parent node, List<Command> commands, Events.Subscription subscription) {}
