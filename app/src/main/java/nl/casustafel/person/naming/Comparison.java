package nl.casustafel.person.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import nl.casustafel.person.naming.SpelledName.Span;

/// Two names laid beside each other: every word of the one has at most one of the other, the best first;
/// order does not count, and words written together may stand beside words written apart.
final class Comparison {
    private record Pair(Span typed, Span kept, PartLikeness.Match match, boolean counts) {
        boolean touches(Pair other) {
            return overlap(typed, other.typed) || overlap(kept, other.kept);
        }

        private static boolean overlap(Span one, Span other) {
            return one.from() < other.to() && other.from() < one.to();
        }
    }

    private static final double LEFT_OVER_TYPED = 0.5;
    private static final double LEFT_OVER = 0.3;
    private static final double SAME_ENDS = 0.06;
    private static final double BARE_INITIAL = 0.3;
    private final SpelledName typed;
    private final SpelledName kept;
    private final List<Pair> pairs;
    private final ToDoubleFunction<NamePart> rarity;

    private Comparison(SpelledName typed, SpelledName kept, List<Pair> pairs, ToDoubleFunction<NamePart> rarity) {
        this.typed = typed;
        this.kept = kept;
        this.pairs = pairs;
        this.rarity = rarity;
    }

    /// @param rarity more for a word few people have
    static Comparison of(
            SpelledName typed, SpelledName kept, PartLikeness likeness, ToDoubleFunction<NamePart> rarity) {
        List<Pair> all = new ArrayList<>();
        for (Span one : typed.spans()) {
            for (Span other : kept.spans()) {
                if (one.isOneWord() || other.isOneWord()) {
                    boolean words = one.isOneWord() && other.isOneWord();
                    (words ? likeness.of(one.part(), other.part()) : likeness.ofJoined(one.part(), other.part()))
                            .ifPresent(match -> all.add(new Pair(one, other, match, counts(typed, one))));
                }
            }
        }
        all.sort(Comparator.comparing(Pair::counts)
                .thenComparing(pair -> pair.match().weight())
                .thenComparing(pair -> pair.kept().to() - pair.kept().from())
                .reversed());
        List<Pair> taken = new ArrayList<>();
        for (Pair pair : all) {
            if (taken.stream().noneMatch(pair::touches)) {
                taken.add(pair);
            }
        }
        return new Comparison(typed, kept, taken, rarity);
    }

    private static boolean counts(SpelledName name, Span span) {
        return IntStream.range(span.from(), span.to()).anyMatch(name::counts);
    }

    /// From 0 to a little above 1, to put one above the other. Not for the screen.
    double weight() {
        double common = 0;
        double all = 0;
        for (Pair pair : counting()) {
            double both = pair.match().reason() == Reason.INITIALS
                    ? 2 * BARE_INITIAL
                    : worth(pair.typed().part()) + worth(pair.kept().part());
            common += pair.match().weight() * both;
            all += both;
        }
        all += LEFT_OVER_TYPED * leftOver(typed, true) + LEFT_OVER * leftOver(kept, false);
        return all == 0 ? 0 : common / all + (hasSameEnds() ? SAME_ENDS : 0);
    }

    /// The first word of the one belongs to the first of the other, and the last to the last.
    private boolean hasSameEnds() {
        return pairs.stream()
                        .anyMatch(
                                pair -> pair.typed().from() == 0 && pair.kept().from() == 0)
                && pairs.stream()
                        .anyMatch(pair -> pair.typed().to() == typed.words().size()
                                && pair.kept().to() == kept.words().size());
    }

    /// Enough words have a fellow to be a ground at all: one that is no initial, and a second where both
    /// names have one.
    boolean isGround() {
        List<Pair> counting = counting();
        boolean word = counting.stream().anyMatch(pair -> pair.match().reason() != Reason.INITIALS);
        return word && (counting.size() > 1 || countingWords(typed) == 1 || countingWords(kept) == 1);
    }

    boolean hasFellow() {
        return !counting().isEmpty();
    }

    private static long countingWords(SpelledName name) {
        return IntStream.range(0, name.words().size()).filter(name::counts).count();
    }

    Set<Reason> reasons() {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        counting().forEach(pair -> reasons.add(pair.match().reason()));
        if (reasons.size() > 1) {
            reasons.remove(Reason.SAME_NAME);
        }
        if (isSwapped()) {
            reasons.remove(Reason.SAME_NAME);
            reasons.add(Reason.OTHER_ORDER);
        }
        if (reasons.equals(EnumSet.of(Reason.SAME_NAME)) && hasLeftOver()) {
            return EnumSet.of(Reason.PART_OF_NAME);
        }
        return reasons;
    }

    private List<Pair> counting() {
        return pairs.stream().filter(Pair::counts).toList();
    }

    private boolean isSwapped() {
        List<Pair> inOrder = counting().stream()
                .sorted(Comparator.comparingInt(pair -> pair.typed().from()))
                .toList();
        for (int at = 1; at < inOrder.size(); at++) {
            if (inOrder.get(at).kept().from() < inOrder.get(at - 1).kept().from()) {
                return true;
            }
        }
        return false;
    }

    private boolean hasLeftOver() {
        return leftOver(typed, true) + leftOver(kept, false) > 0;
    }

    private double leftOver(SpelledName name, boolean isTyped) {
        double left = 0;
        for (int word = 0; word < name.words().size(); word++) {
            if (name.counts(word) && isAlone(word, isTyped)) {
                left += worth(name.words().get(word));
            }
        }
        return left;
    }

    private boolean isAlone(int word, boolean isTyped) {
        return pairs.stream()
                .map(pair -> isTyped ? pair.typed() : pair.kept())
                .noneMatch(span -> span.from() <= word && word < span.to());
    }

    private double worth(NamePart part) {
        return part.isInitial() ? BARE_INITIAL : rarity.applyAsDouble(part);
    }
}
