package nl.casustafel.dossier;

import java.time.LocalDate;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.signal.DossierNumber;

/// That a case has people to be told of a correction.
/// @param since the day of the earliest correction
public record OwedNotices(CaseId caseFile, DossierNumber number, LocalDate since, int open) {}
