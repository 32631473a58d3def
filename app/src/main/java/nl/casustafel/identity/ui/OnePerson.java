package nl.casustafel.identity.ui;

import java.util.Map;
import nl.casustafel.identity.Faces;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;

/// What the page of a signal tells of the person it is about.
/// @param names of the people of the team
record OnePerson(Faces.Person person, Map<PersonId, ShortText> names) implements PersonalData {
    OnePerson {
        names = Map.copyOf(names);
    }

    @Override
    public String toString() {
        return "OnePerson[]";
    }
}
