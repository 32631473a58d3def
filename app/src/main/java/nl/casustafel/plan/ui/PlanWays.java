package nl.casustafel.plan.ui;

import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Place;
import nl.casustafel.plan.PlanVersion;

/// Where these screens lead, among the screens of others.
public interface PlanWays {
    /// Handing out an agreed version as a document.
    Place paper(PlanVersion version);

    /// The page of a case.
    Place caseFile(CaseId caseFile);
}
