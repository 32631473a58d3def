package nl.casustafel.plan;

import java.time.LocalDate;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.signal.DossierNumber;

/// A plan that is up for review.
public record ReviewRow(CaseId caseFile, DossierNumber number, LocalDate reviewOn) {}
