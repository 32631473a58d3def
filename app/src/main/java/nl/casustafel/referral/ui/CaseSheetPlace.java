package nl.casustafel.referral.ui;

import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Place;

/// The neutral sheet of one case.
public record CaseSheetPlace(CaseId caseFile) implements Place {}
