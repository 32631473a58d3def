package nl.casustafel.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;

/// What became of every indicator from one version of a framework to the next (framework 3.9). Complete:
/// each indicator of both stands in it once. Old ratings are never rewritten by it.
public final class VersionMapping {
    private final List<Relation> relations;

    private VersionMapping(List<Relation> relations) {
        this.relations = List.copyOf(relations);
    }

    /// Of two assessments by the same version.
    public static VersionMapping within(Framework framework) {
        return new VersionMapping(framework.indicators().stream()
                .map(Indicator::code)
                .<Relation>map(code -> new Relation.Identical(code, code))
                .toList());
    }

    public static Outcome<VersionMapping, MappingRefusal> between(
            Framework before, Framework after, List<Relation> relations) {
        List<IndicatorCode> left =
                relations.stream().flatMap(one -> one.before().stream()).toList();
        List<IndicatorCode> right =
                relations.stream().flatMap(one -> one.after().stream()).toList();
        Set<IndicatorCode> misnamed = new HashSet<>(misnamed(left, before));
        misnamed.addAll(misnamed(right, after));
        if (!misnamed.isEmpty()) {
            return Outcome.refused(new MappingRefusal.Misnamed(misnamed));
        }
        Set<IndicatorCode> missing = new HashSet<>(codes(before));
        left.forEach(missing::remove);
        codes(after).stream().filter(code -> !right.contains(code)).forEach(missing::add);
        if (!missing.isEmpty()) {
            return Outcome.refused(new MappingRefusal.Missing(missing));
        }
        Set<IndicatorCode> unfit = relations.stream()
                .filter(relation -> !fits(relation, before, after))
                .flatMap(relation -> Stream.concat(relation.before().stream(), relation.after().stream()))
                .collect(Collectors.toSet());
        return unfit.isEmpty()
                ? Outcome.done(new VersionMapping(relations))
                : Outcome.refused(new MappingRefusal.Unfit(unfit));
    }

    /// What a draft of a table can begin with: identical where the words are, new, dropped, and changed where
    /// the words differ, for only people can say whether the levels can be laid beside each other.
    public static List<Relation> proposed(Framework before, Framework after) {
        List<Relation> all = new ArrayList<>();
        for (Indicator was : before.indicators()) {
            all.add(after.indicators().stream()
                    .filter(is -> sameLineage(was, is))
                    .findFirst()
                    .<Relation>map(is -> sameWords(was, is)
                            ? new Relation.Identical(was.code(), is.code())
                            : new Relation.Changed(was.code(), is.code()))
                    .orElseGet(() -> new Relation.Dropped(was.code())));
        }
        after.indicators().stream()
                .filter(is -> !has(before, is.lineage()))
                .forEach(is -> all.add(new Relation.Added(is.code())));
        return all;
    }

    /// Over two versions in a row; empty where that cannot be said of everything.
    public Optional<VersionMapping> then(VersionMapping next) {
        return MappingChain.of(relations, next.relations).map(VersionMapping::new);
    }

    public List<Relation> relations() {
        return relations;
    }

    private static Set<IndicatorCode> codes(Framework framework) {
        return framework.indicators().stream().map(Indicator::code).collect(Collectors.toSet());
    }

    private static List<IndicatorCode> misnamed(List<IndicatorCode> named, Framework framework) {
        Set<IndicatorCode> there = codes(framework);
        Set<IndicatorCode> seen = new HashSet<>();
        return named.stream()
                .filter(code -> !there.contains(code) || !seen.add(code))
                .toList();
    }

    private static boolean fits(Relation relation, Framework before, Framework after) {
        return switch (relation) {
            case Relation.Identical(IndicatorCode was, IndicatorCode is) -> sameWords(get(before, was), get(after, is));
            case Relation.Alike(IndicatorCode was, IndicatorCode is, LevelMap _) ->
                sameLineage(get(before, was), get(after, is));
            case Relation.Changed(IndicatorCode was, IndicatorCode is) -> sameLineage(get(before, was), get(after, is));
            case Relation.Split(IndicatorCode _, List<IndicatorCode> into) -> into.size() >= 2;
            case Relation.Merged(List<IndicatorCode> of, IndicatorCode _) -> of.size() >= 2;
            case Relation.Added(IndicatorCode is) -> !has(before, get(after, is).lineage());
            case Relation.Dropped(IndicatorCode was) ->
                !has(after, get(before, was).lineage());
        };
    }

    private static Indicator get(Framework framework, IndicatorCode code) {
        return framework.indicator(code).orElseThrow();
    }

    private static boolean has(Framework framework, LongText lineage) {
        return framework.indicators().stream().anyMatch(one -> one.lineage().equals(lineage));
    }

    private static boolean sameLineage(Indicator was, Indicator is) {
        return was.lineage().equals(is.lineage());
    }

    private static boolean sameWords(Indicator was, Indicator is) {
        return sameLineage(was, is)
                && was.explained().definition().equals(is.explained().definition())
                && was.explained().anchors().equals(is.explained().anchors());
    }

    /// What an indicator of the newer version came from.
    public Optional<Relation> to(IndicatorCode after) {
        return relations.stream().filter(one -> one.after().contains(after)).findFirst();
    }

    /// Those of the older version that are in no way asked any more.
    public List<IndicatorCode> dropped() {
        List<IndicatorCode> gone = new ArrayList<>();
        Predicate<Relation> dropped = one -> one.after().isEmpty();
        relations.stream().filter(dropped).forEach(one -> gone.addAll(one.before()));
        return gone;
    }
}
