package nl.casustafel.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.casustafel.assessment.Relation.Added;
import nl.casustafel.assessment.Relation.Alike;
import nl.casustafel.assessment.Relation.Changed;
import nl.casustafel.assessment.Relation.Dropped;
import nl.casustafel.assessment.Relation.Identical;
import nl.casustafel.assessment.Relation.Merged;
import nl.casustafel.assessment.Relation.Split;

/// What became of indicators over two versions in a row. What was split or merged in one step and again
/// split, merged or in part dropped in the other is no relation any more: then there is no answer.
final class MappingChain {
    private final Map<IndicatorCode, Relation> first = new HashMap<>();
    private final Map<IndicatorCode, Relation> second = new HashMap<>();

    MappingChain(List<Relation> first, List<Relation> second) {
        first.forEach(one -> one.after().forEach(code -> this.first.put(code, one)));
        second.forEach(one -> one.before().forEach(code -> this.second.put(code, one)));
    }

    static Optional<List<Relation>> of(List<Relation> first, List<Relation> second) {
        MappingChain chain = new MappingChain(first, second);
        Set<Relation> all = new LinkedHashSet<>();
        for (Relation one : first) {
            Optional<List<Relation>> became = chain.onwards(one);
            if (became.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(became.get());
        }
        second.stream().filter(Added.class::isInstance).forEach(all::add);
        return Optional.of(new ArrayList<>(all));
    }

    private Optional<List<Relation>> onwards(Relation one) {
        return switch (one) {
            case Dropped dropped -> Optional.of(List.of(dropped));
            case Added(IndicatorCode is) -> Optional.of(added(is));
            case Split(IndicatorCode was, List<IndicatorCode> into) ->
                allSingle(into).map(codes -> List.of(new Split(was, codes)));
            case Merged(List<IndicatorCode> of, IndicatorCode is) ->
                allSingle(List.of(is)).map(codes -> List.of(new Merged(of, codes.getFirst())));
            case Identical(IndicatorCode was, IndicatorCode is) -> single(was, is, Optional.of(LevelMap.SAME), true);
            case Alike(IndicatorCode was, IndicatorCode is, LevelMap levels) ->
                single(was, is, Optional.of(levels), false);
            case Changed(IndicatorCode was, IndicatorCode is) -> single(was, is, Optional.empty(), false);
        };
    }

    private List<Relation> added(IndicatorCode is) {
        return second(is).after().stream().<Relation>map(Added::new).toList();
    }

    /// @param levels empty where nothing can be compared any more
    private Optional<List<Relation>> single(
            IndicatorCode was, IndicatorCode is, Optional<LevelMap> levels, boolean same) {
        return switch (second(is)) {
            case Dropped _ -> Optional.of(List.of(new Dropped(was)));
            case Identical(IndicatorCode _, IndicatorCode now) -> Optional.of(List.of(pair(was, now, levels, same)));
            case Alike(IndicatorCode _, IndicatorCode now, LevelMap then) ->
                Optional.of(List.of(pair(was, now, levels.map(map -> map.then(then)), false)));
            case Changed(IndicatorCode _, IndicatorCode now) -> Optional.of(List.of(new Changed(was, now)));
            case Split(IndicatorCode _, List<IndicatorCode> into) -> Optional.of(List.of(new Split(was, into)));
            case Merged(List<IndicatorCode> of, IndicatorCode now) -> merged(of, now);
            case Added _ -> throw new IllegalStateException("came of nothing and of something");
        };
    }

    private static Relation pair(IndicatorCode was, IndicatorCode is, Optional<LevelMap> levels, boolean same) {
        return same
                ? new Identical(was, is)
                : levels.<Relation>map(map -> new Alike(was, is, map)).orElseGet(() -> new Changed(was, is));
    }

    /// Where each of them came of one; asked once for each of them, with the same answer.
    private Optional<List<Relation>> merged(List<IndicatorCode> of, IndicatorCode now) {
        List<Relation> before =
                of.stream().flatMap(code -> Stream.ofNullable(first.get(code))).toList();
        boolean single = before.stream()
                .allMatch(one -> one.before().size() == 1 && one.after().size() == 1);
        return single
                ? Optional.of(List.of(new Merged(
                        before.stream().flatMap(one -> one.before().stream()).toList(), now)))
                : Optional.empty();
    }

    /// What each became, where each became one.
    private Optional<List<IndicatorCode>> allSingle(List<IndicatorCode> codes) {
        List<Relation> after = codes.stream().map(this::second).toList();
        boolean single = after.stream()
                .allMatch(one -> one.before().size() == 1 && one.after().size() == 1);
        return single
                ? Optional.of(
                        after.stream().flatMap(one -> one.after().stream()).toList())
                : Optional.empty();
    }

    private Relation second(IndicatorCode code) {
        return Optional.ofNullable(second.get(code)).orElseThrow();
    }
}
