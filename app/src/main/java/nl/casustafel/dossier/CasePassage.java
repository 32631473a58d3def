package nl.casustafel.dossier;

import java.time.LocalDate;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.DossierNumber;

/// A place where a word stands in what participants brought about a case.
/// @param on the day it was brought
/// @param excerpt the word with what stands around it, on one line
public record CasePassage(CaseId id, DossierNumber number, LocalDate on, ShortText excerpt) implements PersonalData {
    @Override
    public String toString() {
        return "CasePassage[" + number + "]";
    }
}
