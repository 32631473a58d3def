package nl.casustafel.closing;

import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Event;

/// A case was tested, or is being ended.
public record ClosingChanged(CaseId caseFile) implements Event {}
