package nl.casustafel.closing;

import java.util.List;
import nl.casustafel.dossier.CorrectionNotice;
import nl.casustafel.kernel.PersonalData;

/// How far the end of a running case is prepared.
/// @param recipients who is to be told when it ends
public record EndStanding(ExitList exit, List<Consent> consents, List<CorrectionNotice.Recipient> recipients)
        implements PersonalData {
    public EndStanding {
        consents = List.copyOf(consents);
        recipients = List.copyOf(recipients);
    }

    @Override
    public String toString() {
        return "EndStanding[" + exit + "]";
    }
}
