package nl.casustafel.judgement;

import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Event;

/// Something was rated, typed or agreed.
public record AssessmentChanged(AssessmentId assessment, CaseId caseFile) implements Event {}
