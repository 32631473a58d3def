package nl.casustafel.team.ui;

import nl.casustafel.kernel.PersonalData;
import nl.casustafel.team.Mandate;
import nl.casustafel.texts.Texts;

/// A mandate that holds or is to come, with the names of who holds it and where.
record MandateRow(Mandate mandate, String who, String municipality) implements PersonalData {
    String decidesFor(Texts texts) {
        return municipality.isEmpty() ? texts.code(mandate.party()) : texts.code(mandate.party()) + " " + municipality;
    }

    @Override
    public String toString() {
        return "MandateRow[]";
    }
}
