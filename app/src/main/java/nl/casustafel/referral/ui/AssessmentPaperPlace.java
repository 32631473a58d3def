package nl.casustafel.referral.ui;

import nl.casustafel.desk.Place;
import nl.casustafel.judgement.AssessmentId;

/// Handing out one agreed assessment as a document.
public record AssessmentPaperPlace(AssessmentId assessment) implements Place {}
