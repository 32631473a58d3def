package nl.casustafel.provision.ui;

import javafx.scene.Parent;
import nl.casustafel.desk.Events;

/// What this feature adds to the screen of a case.
/// @param focus puts the focus where one begins in it
/// @param subscription ends with the screen it stands on
public record ProvisionPart(Parent node, Runnable focus, Events.Subscription subscription) {}
