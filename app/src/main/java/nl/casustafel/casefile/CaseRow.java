package nl.casustafel.casefile;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.DossierNumber;
import nl.casustafel.signal.ExternalNumber;

/// A case in a list.
/// @param decidedBefore whether it was taken over, *besloten vóór Casustafel* (DEC-14)
/// @param subject what the subject is called; absent where nobody is known yet
public record CaseRow(
        CaseId id,
        DossierNumber number,
        Optional<ShortText> subject,
        ShortText municipality,
        CasePhase phase,
        LocalDate admittedOn,
        boolean decidedBefore,
        Optional<ExternalNumber> external)
        implements PersonalData {
    @Override
    public String toString() {
        return "CaseRow[" + id.value() + "]";
    }
}
