package nl.casustafel.judgement.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Names of organisations in as few letters as fit in a dot, no two alike.
final class Marks {
    private Marks() {}

    /// One for each name, in their order: its first two letters; where another has those, the initials of
    /// its words; and where that is taken too, a number after it.
    static List<String> of(List<String> names) {
        List<String> begins = names.stream().map(Marks::begin).toList();
        List<String> marks = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String begin = begins.get(i);
            boolean alone = begins.stream().filter(begin::equals).count() == 1;
            String mark = alone ? begin : initials(names.get(i));
            marks.add(marks.contains(mark) || (!alone && begins.contains(mark)) ? mark + (i + 1) : mark);
        }
        return marks;
    }

    private static String begin(String name) {
        return name.substring(0, name.offsetByCodePoints(0, Math.min(2, name.codePointCount(0, name.length()))));
    }

    private static String initials(String name) {
        return Stream.of(name.split("[\\s-]+"))
                .filter(word -> !word.isBlank())
                .limit(3)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
