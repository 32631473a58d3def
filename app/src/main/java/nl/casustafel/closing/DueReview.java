package nl.casustafel.closing;

import java.time.LocalDate;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.signal.DossierNumber;

/// Something that is due of a running case, by the terms the team agreed on.
public record DueReview(CaseId caseFile, DossierNumber number, ReviewKind kind, LocalDate dueOn) {}
