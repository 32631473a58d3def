package nl.casustafel.casefile;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.DossierNumber;

/// A case in a list.
/// @param subject what the subject is called; absent where nobody is known yet
public record CaseRow(
        CaseId id,
        DossierNumber number,
        Optional<ShortText> subject,
        ShortText municipality,
        CasePhase phase,
        LocalDate admittedOn)
        implements PersonalData {
    @Override
    public String toString() {
        return "CaseRow[" + id.value() + "]";
    }
}
