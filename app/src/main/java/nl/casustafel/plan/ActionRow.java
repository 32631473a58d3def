package nl.casustafel.plan;

import java.util.Optional;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.signal.DossierNumber;

/// An action in a list.
/// @param ownerName name of a person of the team
/// @param dossier number of the case or signal it belongs to
public record ActionRow(Versioned<ActionItem> action, ShortText ownerName, Optional<DossierNumber> dossier)
        implements PersonalData {
    @Override
    public String toString() {
        return "ActionRow[" + action.value().number() + "]";
    }
}
