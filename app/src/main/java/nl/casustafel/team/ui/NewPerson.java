package nl.casustafel.team.ui;

import java.util.Optional;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.team.Mandate;
import nl.casustafel.team.Membership;

/// Somebody a form was filled in for, not yet in any store.
/// @param mandate present where the person decides and the decision was named
public record NewPerson(Membership membership, Optional<Mandate> mandate) implements PersonalData {
    @Override
    public String toString() {
        return "NewPerson[]";
    }
}
