package nl.casustafel.retention.ui;

import javafx.scene.Parent;
import nl.casustafel.desk.Events;

/// *Bewaren*, for the screen of a case.
/// @param focus puts the focus where one begins in it
/// @param subscription ends with the screen it stands on
public record TermPart(Parent node, Runnable focus, Events.Subscription subscription) {}
