package nl.casustafel.minutes.ui;

import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;

/// Somebody who sat at the meeting and may sign beside the one who makes the minutes (DEC-23).
record Signer(PersonId person, ShortText name) implements PersonalData {
    @Override
    public String toString() {
        return "Signer[]";
    }
}
