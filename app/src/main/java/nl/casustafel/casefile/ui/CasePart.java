package nl.casustafel.casefile.ui;

import javafx.scene.Parent;
import nl.casustafel.desk.Events;

/// A part of the screen of a case that another feature makes: the plan, the actions.
/// @param title heading above the part
/// @param flush stores its unfinished typing
/// @param subscription ends with the screen
public record CasePart(String title, Parent node, Runnable flush, Events.Subscription subscription) {}
