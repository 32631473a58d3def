package nl.casustafel.casefile;

import nl.casustafel.kernel.Event;

/// A case was made or went on.
public record CaseChanged(CaseId caseFile) implements Event {}
