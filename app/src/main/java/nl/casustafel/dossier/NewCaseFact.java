package nl.casustafel.dossier;

import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.DataCategory;
import nl.casustafel.signal.Fact;

/// A fact as it is brought.
/// @param text where it is only told, its heading
public record NewCaseFact(
        Telling.Known known, LongText text, Bringer bringer, Optional<DataCategory> category, Conditions conditions)
        implements PersonalData {
    CaseFact enteredBy(Fact.Entry entry, CaseId caseFile, Optional<Fact.Key> corrects) {
        return new CaseFact(
                Fact.Key.fresh(),
                caseFile,
                bringer,
                category,
                conditions.spokenOnly()
                        ? new Telling.Spoken(known, ShortText.of(text.value()))
                        : new Telling.Told(known, text),
                conditions,
                entry,
                corrects,
                Optional.empty());
    }

    @Override
    public String toString() {
        return "NewCaseFact[" + known.kind() + "]";
    }
}
