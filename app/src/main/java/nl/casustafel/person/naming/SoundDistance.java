package nl.casustafel.person.naming;

/// How far two rows of [Sounds] lie apart: the least that must be changed to make the one the other, where
/// sounds that are often written for each other cost little.
final class SoundDistance {
    private static final double VOWEL_FOR_VOWEL = 0.25;
    private static final double LOST_VOWEL = 0.35;
    private static final double LOST_BREATH = 0.35;
    private static final double SWAPPED = 0.6;
    private static final int MOST_LONGER = 4;
    private static final double NEAR = 0.3;
    private static final double AKIN = 0.5;
    private static final String NEAR_PAIRS = " VF DT GX XH XK CX SW CW BP GK GH JC ";
    private static final String AKIN_PAIRS = " SC JW JG JD VB MN KH JI VO JS KC KS KW XW VI ";

    private SoundDistance() {}

    /// From 0 (different) to 1 (the same). Not for the screen.
    static double likeness(String one, String other) {
        double length = (length(one) + length(other)) / 2;
        if (Math.abs(one.length() - other.length()) > MOST_LONGER || length == 0) {
            return 0;
        }
        return Math.max(0, 1 - distance(one, other) / length);
    }

    /// Consonants carry a name; vowels count for what they cost to lose.
    private static double length(String sounds) {
        double length = 0;
        for (int at = 0; at < sounds.length(); at++) {
            length += Sounds.isVowel(sounds.charAt(at)) ? LOST_VOWEL : 1;
        }
        return length;
    }

    private static double distance(String one, String other) {
        double[] before = new double[other.length() + 1];
        double[] last = new double[other.length() + 1];
        double[] now = new double[other.length() + 1];
        for (int column = 1; column <= other.length(); column++) {
            last[column] = last[column - 1] + lost(other.charAt(column - 1));
        }
        for (int row = 1; row <= one.length(); row++) {
            char a = one.charAt(row - 1);
            now[0] = last[0] + lost(a);
            for (int column = 1; column <= other.length(); column++) {
                char b = other.charAt(column - 1);
                double best = Math.min(
                        last[column - 1] + changed(a, b), Math.min(last[column] + lost(a), now[column - 1] + lost(b)));
                if (row > 1 && column > 1 && a == other.charAt(column - 2) && b == one.charAt(row - 2)) {
                    best = Math.min(best, before[column - 2] + SWAPPED);
                }
                now[column] = best;
            }
            double[] spare = before;
            before = last;
            last = now;
            now = spare;
        }
        return last[other.length()];
    }

    private static double lost(char sound) {
        if (Sounds.isVowel(sound)) {
            return LOST_VOWEL;
        }
        return sound == 'H' ? LOST_BREATH : sound == 'J' ? AKIN : 1;
    }

    private static double changed(char a, char b) {
        if (a == b) {
            return 0;
        }
        if (Sounds.isVowel(a) && Sounds.isVowel(b)) {
            return VOWEL_FOR_VOWEL;
        }
        return isIn(NEAR_PAIRS, a, b) ? NEAR : isIn(AKIN_PAIRS, a, b) ? AKIN : 1;
    }

    private static boolean isIn(String pairs, char a, char b) {
        for (int at = 1; at < pairs.length() - 1; at += 3) {
            char first = pairs.charAt(at);
            char second = pairs.charAt(at + 1);
            if ((first == a && second == b) || (first == b && second == a)) {
                return true;
            }
        }
        return false;
    }
}
