package nl.casustafel.excerpt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.casustafel.kernel.CitizenNumber;
import nl.casustafel.minutes.PartText;
import nl.casustafel.minutes.Passage;
import nl.casustafel.person.Veil;

/// Finds what is likely to be left out: names of people who are known, days on which somebody may be born,
/// and citizen service numbers. It sees too much rather than too little, and marks nothing.
final class Suggestions {
    /// A sign that nobody types.
    private static final String GONE = "\uFFFC";
    /// Who sits at a table, and whom it is about, was born before that.
    private static final int YOUNGEST = 4;

    private static final int SHORTEST = 3;
    private static final Pattern DATE = Pattern.compile(
            "\\b\\d{1,2}(?:[-./ ]\\d{1,2}[-./ ]| (?:jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\\.? )"
                    + "((?:19|20)\\d\\d)\\b",
            Pattern.CASE_INSENSITIVE);

    private final List<PartText> parts;
    private final LocalDate day;
    private final Veil veil;

    Suggestions(List<PartText> parts, LocalDate day, Veil veil) {
        this.parts = parts;
        this.day = day;
        this.veil = veil;
    }

    List<Suggestion> all() {
        Set<String> called = parts.stream()
                .flatMap(part -> part.passages().stream())
                .filter(passage -> passage.label().names())
                .map(passage -> passage.text().value())
                .filter(name -> name.length() >= SHORTEST)
                .collect(Collectors.toSet());
        List<Suggestion> found = new ArrayList<>();
        for (PartText part : parts) {
            for (Passage passage : part.passages()) {
                in(part.position(), passage, called, found);
            }
        }
        return found;
    }

    private void in(int part, Passage passage, Set<String> called, List<Suggestion> found) {
        String text = passage.text().value();
        Set<Spot> names = new TreeSet<>();
        if (passage.label().names()) {
            names.add(new Spot(part, passage.name(), 0, text.length()));
        } else {
            called.forEach(name -> names.addAll(words(part, passage, name)));
            names.addAll(gone(part, passage, covered -> veil.over(covered, _ -> GONE)));
        }
        add(names, SuggestionKind.NAME, WooGround.PRIVACY, found);
        add(born(part, passage), SuggestionKind.BIRTH_DATE, WooGround.PRIVACY, found);
        add(
                gone(part, passage, covered -> CitizenNumber.struck(covered, GONE)),
                SuggestionKind.CITIZEN_NUMBER,
                WooGround.CITIZEN_NUMBER,
                found);
    }

    private static void add(Set<Spot> spots, SuggestionKind kind, WooGround ground, List<Suggestion> found) {
        spots.stream()
                .filter(spot -> found.stream().noneMatch(other -> other.spot().meets(spot)))
                .forEach(spot -> found.add(new Suggestion(spot, kind, ground)));
    }

    private static Set<Spot> words(int part, Passage passage, String name) {
        return Pattern.compile(
                        "(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?![\\p{L}\\d])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(passage.text().value())
                .results()
                .map(match -> new Spot(part, passage.name(), match.start(), match.end()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<Spot> born(int part, Passage passage) {
        String text = passage.text().value();
        return DATE.matcher(text)
                .results()
                .filter(match -> isBirth(text, match))
                .map(match -> new Spot(part, passage.name(), match.start(), match.end()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isBirth(String text, MatchResult match) {
        String before =
                text.substring(Math.max(0, match.start() - 12), match.start()).toLowerCase(Locale.ROOT);
        return before.contains("geb") || Integer.parseInt(match.group(1)) <= day.getYear() - YOUNGEST;
    }

    /// Where `cover` took something out: what is between two stretches that stayed.
    private static Set<Spot> gone(int part, Passage passage, UnaryOperator<String> cover) {
        String text = passage.text().value();
        String covered = cover.apply(text);
        Set<Spot> spots = new TreeSet<>();
        if (covered.equals(text)) {
            return spots;
        }
        String[] stayed = covered.split(GONE, -1);
        int at = stayed[0].length();
        for (int i = 1; i < stayed.length; i++) {
            boolean last = i == stayed.length - 1;
            int to = last
                    ? text.length() - stayed[i].length()
                    : text.indexOf(stayed[i], Math.min(text.length(), at + 1));
            if (to <= at) {
                break;
            }
            spots.add(new Spot(part, passage.name(), at, to));
            at = to + stayed[i].length();
        }
        return spots;
    }
}
