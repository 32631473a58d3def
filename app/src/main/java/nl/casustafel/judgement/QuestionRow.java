package nl.casustafel.judgement;

import java.time.LocalDate;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.signal.DossierNumber;

/// That something nobody could say is to be found out by a day (framework 3.3(6)). Says nothing of what.
/// @param owner who finds it out
public record QuestionRow(CaseId caseFile, DossierNumber number, PersonId owner, LocalDate due) {}
