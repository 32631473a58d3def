package nl.casustafel.closing;

import java.time.LocalDate;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.signal.Fact;

/// Whether who brought a fact lets it go to another municipality (W-E5, WPGA art. 7). Who objects is not asked
/// why.
public record Consent(CaseId caseFile, Fact.Key item, boolean agrees, PersonId notedBy, LocalDate notedOn) {}
