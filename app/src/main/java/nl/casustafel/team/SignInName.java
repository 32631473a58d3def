package nl.casustafel.team;

import java.util.Locale;
import nl.casustafel.kernel.Parsed;

/// The short name a person signs in with: 2 to 40 letters, digits, dots or dashes, without regard to case.
public record SignInName(String value) {
    public static Parsed<SignInName> parse(String typed) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        return name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}.\\-]{1,39}")
                ? Parsed.valid(new SignInName(name))
                : Parsed.invalid("problem.team.sign-in-name");
    }

    @Override
    public String toString() {
        return "SignInName[]";
    }
}
