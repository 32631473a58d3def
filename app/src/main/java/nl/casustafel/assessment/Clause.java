package nl.casustafel.assessment;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// One condition of a prompt, as data of the framework. Where raters differ, what one of them saw is
/// enough to ask, and unknown is what none of them knew.
public sealed interface Clause {
    boolean holds(Picture picture);

    /// The same where this indicator is not asked any more; empty where nothing would be left of it.
    default Optional<Clause> without(IndicatorCode code) {
        return Optional.of(this);
    }

    /// Whether all it names is in the framework.
    default boolean isAbout(Framework framework) {
        return switch (this) {
            case AnyAtLeast any -> any.of().stream().allMatch(framework::has);
            case AllKnownAtMost all -> all.of().stream().allMatch(framework::has);
            case AtLeastOrUnknown some -> some.of().stream().allMatch(framework::has);
            case AnyInDomains in ->
                in.domains().stream()
                        .allMatch(code -> framework.domains().stream().anyMatch(one -> one.code() == code));
            case OfMotive _, UnknownCount _, Repeated _, Standstill _, Given _ -> true;
        };
    }

    private static Optional<Clause> without(
            Set<IndicatorCode> of, IndicatorCode code, Function<Set<IndicatorCode>, Clause> made) {
        Set<IndicatorCode> left = new HashSet<>(of);
        left.remove(code);
        return left.isEmpty() ? Optional.empty() : Optional.of(made.apply(left));
    }

    /// One of these was rated this much or more.
    record AnyAtLeast(Set<IndicatorCode> of, Level level) implements Clause {
        public AnyAtLeast {
            of = Set.copyOf(of);
        }

        @Override
        public Optional<Clause> without(IndicatorCode code) {
            return Clause.without(of, code, left -> new AnyAtLeast(left, level));
        }

        @Override
        public boolean holds(Picture picture) {
            return of.stream().anyMatch(code -> picture.any(code, seen -> seen.isAtLeast(level)));
        }
    }

    /// All of these are known, and nobody rated one of them more than this.
    record AllKnownAtMost(Set<IndicatorCode> of, Level level) implements Clause {
        public AllKnownAtMost {
            of = Set.copyOf(of);
        }

        @Override
        public Optional<Clause> without(IndicatorCode code) {
            return Clause.without(of, code, left -> new AllKnownAtMost(left, level));
        }

        @Override
        public boolean holds(Picture picture) {
            Predicate<Level> more = seen -> seen.isKnown() && seen.compareTo(level) > 0;
            return of.stream().allMatch(code -> picture.any(code, Level::isKnown) && !picture.any(code, more));
        }
    }

    /// So many of the items of the screen nobody knew.
    record UnknownCount(int count) implements Clause {
        @Override
        public boolean holds(Picture picture) {
            return picture.screen().stream()
                            .filter(code -> !picture.any(code, seen -> seen != Level.UNKNOWN))
                            .count()
                    >= count;
        }
    }

    /// One of these was rated this much or more, or nobody knew.
    record AtLeastOrUnknown(Set<IndicatorCode> of, Level level) implements Clause {
        public AtLeastOrUnknown {
            of = Set.copyOf(of);
        }

        @Override
        public Optional<Clause> without(IndicatorCode code) {
            return Clause.without(of, code, left -> new AtLeastOrUnknown(left, level));
        }

        @Override
        public boolean holds(Picture picture) {
            return of.stream()
                    .anyMatch(code -> picture.any(code, seen -> seen.isAtLeast(level))
                            || !picture.any(code, seen -> seen != Level.UNKNOWN));
        }
    }

    /// An indicator of one of these domains was rated this much or more.
    record AnyInDomains(Set<Character> domains, Level level) implements Clause {
        public AnyInDomains {
            domains = Set.copyOf(domains);
        }

        @Override
        public boolean holds(Picture picture) {
            Collection<IndicatorCode> rated = picture.ratings().keySet();
            return rated.stream()
                    .filter(code -> domains.contains(code.domain()))
                    .anyMatch(code -> picture.any(code, seen -> seen.isAtLeast(level)));
        }
    }

    /// The motive that may play a part is one of these.
    record OfMotive(Set<Motive> motives) implements Clause {
        public OfMotive {
            motives = Set.copyOf(motives);
        }

        @Override
        public boolean holds(Picture picture) {
            return motives.contains(picture.around().motive());
        }
    }

    /// So many earlier reports about the same person in so many months, as far as they may still be
    /// held (DEC-18).
    record Repeated(int count, int months) implements Clause {
        @Override
        public boolean holds(Picture picture) {
            List<Integer> ages = picture.around().monthsSinceEarlier();
            return ages.stream().filter(age -> age <= months).count() >= count;
        }
    }

    /// Nothing new became known of a case that runs for so many months or more.
    record Standstill(int months) implements Clause {
        @Override
        public boolean holds(Picture picture) {
            return picture.around()
                    .monthsSinceNewestFact()
                    .filter(since -> since >= months)
                    .isPresent();
        }
    }

    /// Something about the facts or the person that holds or does not.
    record Given(Circumstance circumstance) implements Clause {
        @Override
        public boolean holds(Picture picture) {
            return picture.around().circumstances().contains(circumstance);
        }
    }
}
