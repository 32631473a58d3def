package nl.casustafel.signal.mail;

import java.util.Optional;
import nl.casustafel.kernel.ShortText;
import org.apache.james.mime4j.field.address.LenientAddressParser;

/// Reads the `From` field. The address is searched before names are decoded, so that a name such as
/// `"chef@gemeente.example" <x@y.example>` cannot pass as the address.
final class SenderField {
    private static final int LONGEST = 2_000;

    private SenderField() {}

    /// The first sender; nothing where the field is empty.
    static Optional<MailSender> read(String field) {
        String value = MailCharacters.cut(field, LONGEST);
        int open = value.indexOf('<', afterQuotes(value));
        int close = value.indexOf('>', open + 1);
        if (open >= 0 && close > open) {
            return sender(value.substring(open + 1, close), value.substring(0, open));
        }
        return LenientAddressParser.DEFAULT.parseAddressList(value).flatten().stream()
                .findFirst()
                .map(found -> sender(found.getAddress(), found.getName() == null ? "" : found.getName()))
                .orElse(Optional.empty())
                .or(() -> sender("", value));
    }

    private static int afterQuotes(String value) {
        int first = value.indexOf('"');
        int second = value.indexOf('"', first + 1);
        return first >= 0 && second > first && value.substring(0, first).isBlank() ? second : 0;
    }

    private static Optional<MailSender> sender(String address, String name) {
        Optional<MailAddress> found = MailAddress.find(address);
        Optional<ShortText> shown = name(name);
        return found.isEmpty() && shown.isEmpty() ? Optional.empty() : Optional.of(new MailSender(found, shown));
    }

    private static Optional<ShortText> name(String sent) {
        String unquoted = sent.replace("\\\"", "'").replace("\"", "");
        String line = MailCharacters.oneLine(MailHeader.decoded(unquoted));
        String fitting = MailCharacters.cut(line, ShortText.MAX).strip();
        return fitting.isEmpty() ? Optional.empty() : Optional.of(ShortText.of(fitting));
    }
}
