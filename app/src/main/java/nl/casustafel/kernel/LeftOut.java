package nl.casustafel.kernel;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words that speak of what the act does not allow at all: membership of a trade union, genetic and biometric
/// data, sex life and sexual orientation (W-D3, WPGA art. 8(1)). There is no kind to keep them as; in a text
/// they call for a warning, and never for a refusal, because a word alone says little.
public final class LeftOut {
    private static final Pattern WORDS = Pattern.compile(
            "(?<!\\p{L})(?:vakbond|vakvereniging|FNV|CNV|genetisch|DNA-|DNA(?!\\p{L})|biometri|vingerafdruk"
                    + "|gezichtsherkenning|irisscan|seksleven|seksuele (?:gerichtheid|geaardheid|voorkeur)"
                    + "|homoseksu|homofiel|biseksu|lesbisch)\\p{L}*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private LeftOut() {}

    /// The first such word, as it was typed.
    public static Optional<ShortText> in(String text) {
        Matcher found = WORDS.matcher(text);
        return found.find() ? Optional.of(ShortText.of(found.group())) : Optional.empty();
    }
}
