package nl.casustafel.domains.ui;

import javafx.scene.Parent;
import nl.casustafel.desk.Events;

/// What this feature adds to the screen of a case.
/// @param focus puts the focus where one begins in it
/// @param flush stores its unfinished typing
/// @param subscription ends with the screen it stands on
public record DomainPart(Parent node, Runnable focus, Runnable flush, Events.Subscription subscription) {}
