package nl.casustafel.quality;

/// An exercise in a list, and how many people handed in.
public record ExerciseRow(Exercise exercise, int raters) {}
