package nl.casustafel.referral.ui;

import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Place;

/// Why the person concerned of a case is not told.
public record StatementPlace(CaseId caseFile) implements Place {}
