package nl.casustafel.relation;

import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Event;

/// A related person of a case was noted, corrected or removed.
public record RelationsChanged(CaseId caseFile) implements Event {}
