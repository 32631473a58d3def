package nl.casustafel.referral.ui;

import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Place;
import nl.casustafel.plan.PlanVersionId;

/// Handing out one agreed version of a plan as a document.
public record PlanPaperPlace(CaseId caseFile, PlanVersionId version) implements Place {}
