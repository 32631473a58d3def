package nl.casustafel.timeline.ui;

import javafx.scene.Parent;

/// What this feature adds to the screen of a case.
/// @param focus puts the focus where one begins in it
public record MomentPart(Parent node, Runnable focus) {}
