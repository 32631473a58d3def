package nl.casustafel.referral.ui;

import javafx.scene.Parent;
import nl.casustafel.desk.Events;

/// *Betrokkene informeren*, for the screen of a case.
/// @param focus puts the focus where one begins in it
/// @param subscription ends with the screen it stands on
public record StatementPart(Parent node, Runnable focus, Events.Subscription subscription) {}
