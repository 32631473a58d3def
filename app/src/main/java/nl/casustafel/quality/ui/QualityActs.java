package nl.casustafel.quality.ui;

import nl.casustafel.quality.ReadAgreement;

/// What these screens do.
public record QualityActs(ReadAgreement agreement, FiguresOutlet outlet, ExerciseActs exercise) {}
