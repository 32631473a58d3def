package nl.casustafel.plan;

import java.time.LocalDate;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.signal.DossierNumber;

/// A case that is up for review: by its plan, or by what was agreed before this program (DEC-14).
public record ReviewRow(CaseId caseFile, DossierNumber number, LocalDate reviewOn) {}
