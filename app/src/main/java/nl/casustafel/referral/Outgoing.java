package nl.casustafel.referral;

import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.letter.Letter;
import nl.casustafel.provision.Handover;

/// A letter that is about to leave, with what the register will say of it.
/// @param fileName proposed; without a name of anybody
public record Outgoing(Letter letter, Handover handover, ShortText fileName) implements PersonalData {
    @Override
    public String toString() {
        return "Outgoing[" + handover.form() + "]";
    }
}
