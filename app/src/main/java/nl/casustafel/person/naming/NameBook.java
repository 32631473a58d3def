package nl.casustafel.person.naming;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.casustafel.kernel.PersonalData;

/// Names in memory, to find those that may be the one being typed: in whatever order, script or spelling.
///
/// Made once for a screen and dropped with it. It cannot change, so any thread may ask it.
public final class NameBook {
    /// One name of the book.
    public record Entry(String name, Optional<LocalDate> bornOn) implements PersonalData {
        @Override
        public String toString() {
            return "Entry[" + name.length() + "]";
        }
    }

    private record Ranked(int place, double weight, Set<Reason> reasons) {}

    private static final double ALIKE = 0.76;
    private static final double ENOUGH = 0.7;
    private static final double ENOUGH_WITH_DATE = 0.3;
    private static final double SAME_DATE = 0.2;
    private static final double OTHER_DATE = 0.12;
    private static final int COMPARED = 300;
    private static final int LETTERS = 3;

    private final List<SpelledName> names = new ArrayList<>();
    private final List<Optional<LocalDate>> dates;
    private final Map<LocalDate, List<Integer>> byDate = new HashMap<>();
    private final PartLikeness likeness;
    private final KnownParts parts;

    public NameBook(List<Entry> entries) {
        Forms forms = Forms.read();
        likeness = new PartLikeness(forms, ALIKE);
        parts = new KnownParts(forms, likeness);
        dates = entries.stream().map(Entry::bornOn).toList();
        for (int place = 0; place < entries.size(); place++) {
            add(entries.get(place), place);
        }
    }

    private void add(Entry entry, int place) {
        SpelledName name = SpelledName.of(entry.name(), parts::part);
        names.add(name);
        name.spans().forEach(span -> parts.add(span, place));
        entry.bornOn()
                .ifPresent(day ->
                        byDate.computeIfAbsent(day, _ -> new ArrayList<>()).add(place));
    }

    /// At most `limit`, the most likely first. Less than three letters finds nobody.
    public List<Likely> find(Wanted wanted, int limit) {
        SpelledName typed = SpelledName.of(wanted.name(), parts::part);
        if (letters(typed) < LETTERS) {
            return List.of();
        }
        return worthComparing(typed, wanted)
                .mapToObj(place -> compare(typed, wanted, place))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(Ranked::weight).reversed().thenComparingInt(Ranked::place))
                .limit(limit)
                .map(ranked -> new Likely(ranked.place(), ranked.reasons()))
                .toList();
    }

    private static int letters(SpelledName name) {
        return name.words().stream().mapToInt(word -> word.plain().length()).sum();
    }

    /// Those with the rarest words in common, and everybody born on the day that was typed.
    private IntStream worthComparing(SpelledName typed, Wanted wanted) {
        Ground ground = new Ground(names.size());
        for (SpelledName.Span span : typed.spans()) {
            if (!span.part().isInitial() && !(span.isOneWord() && !typed.counts(span.from()))) {
                gather(span, ground);
            }
        }
        IntStream sameDay = wanted.bornOn().map(day -> byDate.getOrDefault(day, List.of())).orElse(List.of()).stream()
                .mapToInt(Integer::intValue);
        return IntStream.concat(ground.best(COMPARED), sameDay).distinct();
    }

    /// The best words first, because each name gains only once.
    private void gather(SpelledName.Span span, Ground ground) {
        ground.nextWord();
        parts.like(span).entrySet().stream()
                .sorted(Map.Entry.<NamePart, Double>comparingByValue().reversed())
                .forEach(like -> {
                    double more = Math.pow(like.getValue(), 3) * rarity(like.getKey());
                    parts.bearers(like.getKey()).forEach(place -> ground.add(place, more));
                });
    }

    private Optional<Ranked> compare(SpelledName typed, Wanted wanted, int place) {
        Comparison comparison = Comparison.of(typed, names.get(place), likeness, this::rarity);
        boolean bothKnown = wanted.bornOn().isPresent() && dates.get(place).isPresent();
        boolean sameDate = bothKnown && wanted.bornOn().equals(dates.get(place));
        double weight = comparison.weight();
        if (!(sameDate ? comparison.hasFellow() : comparison.isGround())
                || weight < (sameDate ? ENOUGH_WITH_DATE : ENOUGH)) {
            return Optional.empty();
        }
        Set<Reason> reasons = EnumSet.copyOf(comparison.reasons());
        if (sameDate) {
            reasons.add(Reason.SAME_BIRTH_DATE);
        }
        double shifted = weight + (sameDate ? SAME_DATE : bothKnown ? -OTHER_DATE : 0);
        return Optional.of(new Ranked(place, shifted, reasons));
    }

    /// About 1 for a word everybody has, more for a rare one.
    private double rarity(NamePart part) {
        int bearers = Math.max(1, parts.bearers(part).count());
        return 1 + Math.log((names.size() + 1.0) / bearers) / 4;
    }
}
