package nl.casustafel.kernel;

import java.text.Normalizer;
import java.util.Locale;

/// The name a person of the team types to sign in. Upper and lower case, composed and decomposed letters
/// and extra spaces make no difference. Never written in clear: files are named after its hash.
public record SignInName(String value) implements PersonalData {
    public SignInName {
        if (value.isEmpty() || !value.equals(canonical(value))) {
            throw new IllegalArgumentException("sign-in name of length " + value.length());
        }
    }

    public static Parsed<SignInName> parse(String typed) {
        return switch (ShortText.parse(typed)) {
            case Parsed.Valid<ShortText>(ShortText text) -> Parsed.valid(new SignInName(canonical(text.value())));
            case Parsed.Invalid<ShortText>(Problem problem) -> new Parsed.Invalid<>(problem);
        };
    }

    public static SignInName of(String text) {
        return parse(text).orThrow();
    }

    @Override
    public String toString() {
        return "SignInName[" + value.length() + "]";
    }

    /// Lower case can undo the normal form and the other way round; a second round settles every character.
    private static String canonical(String text) {
        return once(once(text));
    }

    private static String once(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFKC)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
