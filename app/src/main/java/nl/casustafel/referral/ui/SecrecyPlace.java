package nl.casustafel.referral.ui;

import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Place;

/// The statement of secrecy for whoever comes to a case as a third party.
public record SecrecyPlace(CaseId caseFile) implements Place {}
