package nl.casustafel.dossier;

import java.util.Optional;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.signal.Appraisal;
import nl.casustafel.signal.DataCategory;

/// What is said of a fact that stands, beside its words.
public record Labels(Optional<DataCategory> category, Appraisal appraisal, Conditions conditions)
        implements PersonalData {
    @Override
    public String toString() {
        return "Labels[]";
    }
}
