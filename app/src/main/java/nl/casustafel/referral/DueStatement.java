package nl.casustafel.referral;

import java.time.LocalDate;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.signal.DossierNumber;

/// A statement that has to be looked at again (W-H5). Names nobody.
public record DueStatement(CaseId caseFile, DossierNumber number, LocalDate dueOn) {}
