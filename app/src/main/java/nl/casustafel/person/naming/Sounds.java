package nl.casustafel.person.naming;

import java.util.List;
import java.util.regex.Pattern;

/// How a word sounds, roughly: a row of classes in which the habits of spelling (`oe` or `u`, `dj` or `j`,
/// `kh` or `ch`) fall together.
///
/// `A` `O` `I` are the vowels; `X` the sound of *ch* in lachen, `W` of *sj*, `C` of *tsj*, `J` of *j* and
/// *dj*.
final class Sounds {
    private record Habit(String letters, String sound) {}

    /// Longest first, so that a part of a group is not read by itself.
    private static final List<Habit> HABITS = List.of(
            new Habit("tsch", "C"),
            new Habit("dsch", "J"),
            new Habit("tch", "C"),
            new Habit("tsj", "C"),
            new Habit("dzh", "J"),
            new Habit("sch", "W"),
            new Habit("cz", "C"),
            new Habit("tj", "C"),
            new Habit("dj", "J"),
            new Habit("dz", "J"),
            new Habit("zh", "J"),
            new Habit("sz", "W"),
            new Habit("sh", "W"),
            new Habit("sj", "W"),
            new Habit("kh", "X"),
            new Habit("ch", "X"),
            new Habit("gh", "G"),
            new Habit("ph", "F"),
            new Habit("th", "T"),
            new Habit("dh", "D"),
            new Habit("dt", "T"),
            new Habit("ck", "K"),
            new Habit("ts", "S"),
            new Habit("tz", "S"),
            new Habit("ce", "SI"),
            new Habit("ci", "SI"),
            new Habit("cy", "SI"),
            new Habit("x", "KS"),
            new Habit("q", "K"),
            new Habit("c", "K"),
            new Habit("z", "S"),
            new Habit("w", "V"));

    private static final Pattern DOUBLE = Pattern.compile("(.)\\1+");

    /// Ouali, Oealid: before another vowel at the start.
    private static final Pattern VOWEL_AS_W = Pattern.compile("^o[ue](?=[aei])");

    private static final String VOWELS = "aeiouy";

    private Sounds() {}

    static boolean isVowel(char sound) {
        return sound == 'A' || sound == 'O' || sound == 'I';
    }

    /// @param written letters a to z
    static String of(String written) {
        String word =
                DOUBLE.matcher(VOWEL_AS_W.matcher(written).replaceFirst("w")).replaceAll("$1");
        StringBuilder sound = new StringBuilder();
        int at = 0;
        while (at < word.length()) {
            at = isVowelAt(word, at) ? vowel(word, at, sound) : consonant(word, at, sound);
        }
        return sound.toString();
    }

    /// The consonants alone, in classes that are wider still.
    static String frame(String sound) {
        StringBuilder frame = new StringBuilder();
        for (int at = 0; at < sound.length(); at++) {
            char wide = wide(sound.charAt(at));
            if (wide != 0 && (frame.isEmpty() || frame.charAt(frame.length() - 1) != wide)) {
                frame.append(wide);
            }
        }
        return frame.toString();
    }

    private static char wide(char sound) {
        return switch (sound) {
            case 'B', 'P' -> 'B';
            case 'D', 'T' -> 'D';
            case 'F', 'V' -> 'F';
            case 'G', 'K', 'X' -> 'G';
            case 'S', 'W', 'C' -> 'S';
            case 'M', 'N' -> 'M';
            case 'L', 'R' -> sound;
            default -> 0;
        };
    }

    /// A `y` before a vowel at the start of a word is a consonant.
    private static boolean isVowelAt(String word, int at) {
        boolean sounding =
                word.charAt(at) == 'y' && at == 0 && word.length() > 1 && "aeiou".indexOf(word.charAt(1)) >= 0;
        return VOWELS.indexOf(word.charAt(at)) >= 0 && !sounding;
    }

    /// A whole run of vowels is one sound, named by how it begins.
    private static int vowel(String word, int from, StringBuilder sound) {
        int to = from + 1;
        while (to < word.length() && (VOWELS.indexOf(word.charAt(to)) >= 0 || word.charAt(to) == 'j')) {
            to++;
        }
        String run = word.substring(from, to);
        char first = run.charAt(0);
        char second = run.length() > 1 ? run.charAt(1) : first;
        sound.append(
                switch (first) {
                    case 'a' -> "iyje".indexOf(second) >= 0 ? 'I' : second == 'u' || second == 'o' ? 'O' : 'A';
                    case 'o', 'u' -> 'O';
                    default -> second == 'u' ? 'O' : 'I';
                });
        return to;
    }

    private static int consonant(String word, int from, StringBuilder sound) {
        for (Habit habit : HABITS) {
            if (word.startsWith(habit.letters(), from)) {
                boolean softVowel = habit.sound().equals("SI");
                append(sound, softVowel ? "S" : habit.sound());
                return from + (softVowel ? 1 : habit.letters().length());
            }
        }
        char letter = word.charAt(from);
        append(sound, letter == 'y' ? "J" : String.valueOf((char) (letter - 'a' + 'A')));
        return from + 1;
    }

    private static void append(StringBuilder sound, String more) {
        if (sound.isEmpty() || more.length() > 1 || sound.charAt(sound.length() - 1) != more.charAt(0)) {
            sound.append(more);
        }
    }
}
