package nl.casustafel.plan;

import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Event;

/// A formal measure was proposed, or something became of it.
public record MeasuresChanged(CaseId caseFile) implements Event {}
