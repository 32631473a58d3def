package nl.casustafel.quality;

import nl.casustafel.kernel.Event;

/// An exercise began or was closed, or somebody handed in.
public record ExerciseChanged(Exercise.Key id) implements Event {}
