package nl.casustafel.domains;

import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Event;

/// A look at a part of life was noted, put right or removed.
public record LooksChanged(CaseId caseFile) implements Event {}
