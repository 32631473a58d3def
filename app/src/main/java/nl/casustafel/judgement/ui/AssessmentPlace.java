package nl.casustafel.judgement.ui;

import nl.casustafel.desk.Place;
import nl.casustafel.judgement.AssessmentId;

/// One assessment of a case.
public record AssessmentPlace(AssessmentId id) implements Place {}
