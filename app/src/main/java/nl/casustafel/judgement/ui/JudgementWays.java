package nl.casustafel.judgement.ui;

import nl.casustafel.desk.Place;
import nl.casustafel.judgement.AssessmentId;

/// Where these screens lead, among the screens of others.
public interface JudgementWays {
    /// Handing out an agreed assessment as a document.
    Place paper(AssessmentId id);
}
