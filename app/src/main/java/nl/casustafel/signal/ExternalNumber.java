package nl.casustafel.signal;

import nl.casustafel.kernel.Parsed;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;

/// The number the national system gave (DEC-22): by it people find a signal or case there. Whatever
/// that system writes, in one line of at most [#MAX] characters; never by what this program knows one
/// from another.
public record ExternalNumber(String value) implements PersonalData {
    public static final int MAX = 60;

    public ExternalNumber {
        if (value.isBlank() || value.length() > MAX) {
            throw new IllegalArgumentException("external number of length " + value.length());
        }
    }

    public static Parsed<ExternalNumber> parse(String typed) {
        return switch (ShortText.parse(typed)) {
            case Parsed.Invalid<ShortText>(var problem) -> new Parsed.Invalid<>(problem);
            case Parsed.Valid<ShortText>(ShortText text) ->
                text.value().length() > MAX
                        ? Parsed.invalid("problem.text.too-long", text.value().length(), MAX)
                        : Parsed.valid(new ExternalNumber(text.value()));
        };
    }

    @Override
    public String toString() {
        return "ExternalNumber[" + value.length() + "]";
    }
}
