package nl.casustafel.plan;

import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Event;

/// A plan was drafted or agreed.
public record PlanChanged(CaseId caseFile) implements Event {}
