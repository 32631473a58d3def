package nl.casustafel.judgement.ui;

import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Place;

/// The assessments of a case beside each other, oldest first.
public record TimelinePlace(CaseId caseFile) implements Place {}
