package nl.casustafel.signal.mail;

import java.util.Optional;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;

/// Who sent a mail, as the mail says; anyone can write anything there. At least one of the two is present.
public record MailSender(Optional<MailAddress> address, Optional<ShortText> name) implements PersonalData {
    public MailSender {
        if (address.isEmpty() && name.isEmpty()) {
            throw new IllegalArgumentException("sender without address and name");
        }
    }

    @Override
    public String toString() {
        return "MailSender";
    }
}
