package nl.casustafel.casefile.ui;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.casefile.CaseRow;
import nl.casustafel.kernel.PersonalData;

/// A case in the list.
/// @param review absent while no plan was agreed
record CaseLine(CaseRow row, Optional<LocalDate> review) implements PersonalData {
    @Override
    public String toString() {
        return "CaseLine[" + row + "]";
    }
}
