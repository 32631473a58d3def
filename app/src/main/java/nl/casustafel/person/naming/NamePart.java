package nl.casustafel.person.naming;

import java.util.Set;
import java.util.regex.Pattern;
import nl.casustafel.kernel.PersonalData;

/// One word of a name, ready to be compared.
/// @param plain small letters a to z
/// @param bare the same where a letter that once had a mark is written without what the mark stands for
record NamePart(String plain, String bare, String sound, String frame) implements PersonalData {
    /// Words between the parts of a name that come and go (`van der`, `el`, `ben`).
    private static final Set<String> PARTICLES = Set.of(
            "van", "der", "den", "de", "het", "ter", "ten", "te", "von", "vom", "zu", "und", "en", "du", "di", "da",
            "das", "do", "dos", "del", "della", "la", "le", "les", "las", "los", "el", "al", "ul", "ad", "as", "ar",
            "an", "at", "ben", "bin", "ibn", "bint", "bent", "ould", "op", "in", "aan", "uit");

    private static final Pattern MARKED = Pattern.compile("([sz])h|t?(c)h");

    static NamePart of(String plain) {
        String sound = Sounds.of(plain);
        return new NamePart(plain, MARKED.matcher(plain).replaceAll("$1$2"), sound, Sounds.frame(sound));
    }

    boolean isParticle() {
        return PARTICLES.contains(plain);
    }

    boolean isInitial() {
        return plain.length() == 1;
    }

    @Override
    public String toString() {
        return "NamePart[" + plain.length() + "]";
    }
}
