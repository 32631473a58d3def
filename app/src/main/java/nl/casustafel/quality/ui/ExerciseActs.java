package nl.casustafel.quality.ui;

import nl.casustafel.quality.BeginExercise;
import nl.casustafel.quality.CloseExercise;
import nl.casustafel.quality.HandInExercise;
import nl.casustafel.quality.ReadExercises;

/// What is done with an exercise.
public record ExerciseActs(ReadExercises read, BeginExercise begin, HandInExercise handIn, CloseExercise close) {}
