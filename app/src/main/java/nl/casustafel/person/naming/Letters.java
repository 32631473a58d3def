package nl.casustafel.person.naming;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes a name in small letters a to z: without marks, and from Cyrillic and Arabic script letter by
/// letter. What is neither a letter nor a mark becomes a space, an apostrophe nothing.
final class Letters {
    private static final Map<Integer, String> LATIN =
            table("ß ss æ ae œ oe ø o å a ł l đ dj ð d þ th ı i ş sh ș sh š sh"
                    + " ç tch č tch ć tch ž zh ż zh ğ g ň n ţ ts ț ts ə e");
    private static final Map<Integer, String> CYRILLIC =
            table("а a б b в v г g ґ g д d ђ dj ѓ dj е e ё yo є ye ж zh з z"
                    + " и i і i ї yi й y ј j к k ќ k л l љ l м m н n њ n о o п p р r с s т t ћ tch у u ў u ф f х kh ц ts"
                    + " ч tch џ dj ш sh щ shtch ъ  ы y ь  э e ю yu я ya");
    private static final Map<Integer, String> ARABIC = table("ا a أ a إ i آ a ٱ a ء  ؤ u ئ i ب b پ p ت t ث th ج dj"
            + " چ tch ح h خ kh د d ذ dh ر r ز z ژ zh س s ش sh ص s ض d ط t ظ z ع a غ gh ف f ق q ك k ک k گ g ل l م m"
            + " ن n ه h ة a و u ی i ي i ى a ـ ");
    private static final String APOSTROPHES = "'’‘`´ʼʿʾ";

    private Letters() {}

    /// @return words of a to z with one space between them; empty where there is no letter
    static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(letter -> add(letter, plain));
        return plain.toString().strip().replaceAll(" +", " ");
    }

    static boolean isApostrophe(int sign) {
        return APOSTROPHES.indexOf(sign) >= 0;
    }

    private static void add(int letter, StringBuilder plain) {
        String known = known(letter);
        if (known != null) {
            plain.append(known);
        } else if (letter >= 'a' && letter <= 'z') {
            plain.appendCodePoint(letter);
        } else if (Character.isLetter(letter)) {
            addWithoutMarks(letter, plain);
        } else if (!isApostrophe(letter) && Character.getType(letter) != Character.NON_SPACING_MARK) {
            plain.append(' ');
        }
    }

    private static void addWithoutMarks(int letter, StringBuilder plain) {
        Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD)
                .codePoints()
                .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
    }

    private static @Nullable String known(int letter) {
        String latin = LATIN.get(letter);
        if (latin != null) {
            return latin;
        }
        String cyrillic = CYRILLIC.get(letter);
        return cyrillic != null ? cyrillic : ARABIC.get(letter);
    }

    /// Pairs of a letter and its writing; an empty writing stands as two spaces.
    private static Map<Integer, String> table(String pairs) {
        Map<Integer, String> table = new HashMap<>();
        String[] words = pairs.split(" ", -1);
        for (int at = 0; at + 1 < words.length; at += 2) {
            table.put(words[at].codePointAt(0), words[at + 1]);
        }
        return Map.copyOf(table);
    }
}
