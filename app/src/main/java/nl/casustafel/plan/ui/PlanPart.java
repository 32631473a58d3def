package nl.casustafel.plan.ui;

import javafx.scene.Parent;
import nl.casustafel.desk.Events;

/// What this feature adds to the screen of a case.
/// @param title heading above the part
/// @param flush stores its unfinished typing
/// @param subscription ends with the screen it stands on
public record PlanPart(String title, Parent node, Runnable flush, Events.Subscription subscription) {}
