package nl.casustafel.assessment;

import static nl.casustafel.assessment.Typed.assessed;
import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.casustafel.assessment.Change.Direction;
import nl.casustafel.assessment.Change.Moved;
import nl.casustafel.assessment.Change.NotComparable;
import nl.casustafel.assessment.Relation.Added;
import nl.casustafel.assessment.Relation.Alike;
import nl.casustafel.assessment.Relation.Changed;
import nl.casustafel.assessment.Relation.Dropped;
import nl.casustafel.assessment.Relation.Identical;
import nl.casustafel.assessment.Relation.Merged;
import nl.casustafel.assessment.Relation.Split;
import nl.casustafel.assessment.file.ShippedFramework;
import nl.casustafel.kernel.Outcome;
import org.junit.jupiter.api.Test;

/// Versions beside each other (framework 3.9).
class ChangeTest {
    private static final Framework OLD = ShippedFramework.read();
    private static final LevelMap LOWER =
            new LevelMap(List.of(Level.NOT_SEEN, Level.SLIGHT, Level.SLIGHT, Level.CLEAR));

    @Test
    void anArrowStandsBetweenTwoKnownLevels() {
        Map<IndicatorCode, Change> changes = Change.all(
                OLD,
                VersionMapping.within(OLD),
                assessed(Motive.X, "A1=1 A2=2 A3=3 A4=O B1=2 B2=V"),
                assessed(Motive.X, "A1=2 A2=2 A3=1 A4=2 B1=V B2=2 B3=1 C1=N"));
        assertEquals(new Moved(Level.SLIGHT, Level.CLEAR, Direction.UP, false), changes.get(code("A1")));
        assertEquals(new Moved(Level.CLEAR, Level.CLEAR, Direction.SAME, false), changes.get(code("A2")));
        assertEquals(new Moved(Level.MARKED, Level.SLIGHT, Direction.DOWN, false), changes.get(code("A3")));
        for (String open : List.of("A4", "B1", "B2", "B3", "C2")) {
            assertEquals(new Change.Open(), changes.get(code(open)), open);
        }
        assertFalse(changes.containsKey(code("C1")));
        assertEquals(Set.of(), Change.breaks(OLD, VersionMapping.within(OLD), assessed(Motive.X, "A1=1")));
    }

    /// A1 reworded and mapped, A2 changed, A3 split into A3 and A8, A4 and B1 merged into B1, B2 dropped,
    /// B8 new.
    private static final Framework NEW = Typed.with(OLD, all -> {
        List<Indicator> next = new ArrayList<>();
        for (Indicator one : all) {
            switch (one.code().value()) {
                case "A1", "A2" -> next.add(Typed.reworded(one));
                case "A3" -> next.addAll(List.of(one, Typed.other(one, "A8")));
                case "A4" -> {}
                case "B2" -> next.add(Typed.other(one, "B8"));
                default -> next.add(one);
            }
        }
        return next;
    });

    private static List<Relation> relations(UnaryOperator<List<Relation>> change) {
        List<Relation> all = new ArrayList<>(List.of(
                new Alike(code("A1"), code("A1"), LOWER),
                new Changed(code("A2"), code("A2")),
                new Split(code("A3"), List.of(code("A3"), code("A8"))),
                new Merged(List.of(code("A4"), code("B1")), code("B1")),
                new Dropped(code("B2")),
                new Added(code("B8"))));
        OLD.indicators().stream()
                .map(Indicator::code)
                .filter(code -> code.domain() > 'B' || code.value().equals("B3"))
                .forEach(code -> all.add(new Identical(code, code)));
        return change.apply(all);
    }

    private static final VersionMapping MAPPING = done(VersionMapping.between(OLD, NEW, relations(all -> all)));

    @Test
    void whatCannotBeComparedSaysSo() {
        Map<IndicatorCode, Change> changes = Change.all(
                NEW,
                MAPPING,
                assessed(Motive.X, "A1=2 A2=2 A3=2 A4=2 B1=2 B2=2 B3=2"),
                assessed(Motive.X, "A1=2 A2=2 A3=2 A8=2 B1=2 B8=2 B3=2"));
        assertEquals(
                new Moved(Level.CLEAR, Level.CLEAR, Direction.UP, true),
                changes.get(code("A1")),
                "clear became slight, so clear is more");
        assertEquals(new NotComparable(List.of(code("A2"))), changes.get(code("A2")));
        assertEquals(new NotComparable(List.of(code("A3"))), changes.get(code("A3")));
        assertEquals(new NotComparable(List.of(code("A3"))), changes.get(code("A8")));
        assertEquals(new NotComparable(List.of(code("A4"), code("B1"))), changes.get(code("B1")));
        assertEquals(new NotComparable(List.of()), changes.get(code("B8")));
        assertEquals(new Moved(Level.CLEAR, Level.CLEAR, Direction.SAME, false), changes.get(code("B3")));
        assertEquals(List.of(code("B2")), MAPPING.dropped());
    }

    @Test
    void aSeriesBreaksBelowEightyInAHundred() {
        assertEquals(Set.of('A', 'B'), Change.breaks(NEW, MAPPING, assessed(Motive.X, "A1=1")));
        Framework one = Typed.with(OLD, all -> {
            all.replaceAll(indicator -> indicator.code().value().equals("D1") ? Typed.reworded(indicator) : indicator);
            return all;
        });
        VersionMapping mapping = mapped(one, new Changed(code("D1"), code("D1")));
        VersionMapping alike = mapped(one, new Alike(code("D1"), code("D1"), LevelMap.SAME));
        assertEquals(Set.of(), Change.breaks(one, mapping, assessed(Motive.X, "A1=1")), "4 of 5 is 80%");
        assertEquals(Set.of('D'), Change.breaks(one, mapping, assessed(Motive.M, "A1=1")), "3 of 4 is less");
        assertEquals(Set.of(), Change.breaks(one, alike, assessed(Motive.M, "A1=1")), "alike can be compared");
    }

    private static VersionMapping mapped(Framework next, Relation ofD1) {
        return done(VersionMapping.between(
                OLD,
                next,
                OLD.indicators().stream()
                        .map(Indicator::code)
                        .map(code -> code.value().equals("D1") ? ofD1 : new Identical(code, code))
                        .toList()));
    }

    @Test
    void everyIndicatorStandsInTheTableOnce() {
        assertEquals(
                new MappingRefusal.Missing(Set.of(code("B2"))),
                refusal(relations(all -> without(all, new Dropped(code("B2"))))));
        assertEquals(
                new MappingRefusal.Missing(Set.of(code("B8"))),
                refusal(relations(all -> without(all, new Added(code("B8"))))));
        assertEquals(
                new MappingRefusal.Misnamed(Set.of(code("B2"))),
                refusal(relations(all -> with(all, new Dropped(code("B2"))))));
        assertEquals(
                new MappingRefusal.Misnamed(Set.of(code("B9"))),
                refusal(relations(all -> with(all, new Added(code("B9"))))));
    }

    @Test
    void aRelationFitsWordsAndLineage() {
        assertEquals(
                new MappingRefusal.Unfit(Set.of(code("A2"))),
                refusal(relations(all -> with(
                        without(all, new Changed(code("A2"), code("A2"))), new Identical(code("A2"), code("A2"))))));
        assertEquals(
                new MappingRefusal.Unfit(Set.of(code("B2"), code("B8"))),
                refusal(relations(all -> with(
                        without(without(all, new Dropped(code("B2"))), new Added(code("B8"))),
                        new Alike(code("B2"), code("B8"), LevelMap.SAME)))));
        assertEquals(
                new MappingRefusal.Unfit(Set.of(code("B3"))),
                refusal(relations(all -> with(
                        with(without(all, new Identical(code("B3"), code("B3"))), new Dropped(code("B3"))),
                        new Added(code("B3"))))));
    }

    @Test
    void aMapOfLevelsIsTotalAndMonotone() {
        assertTrue(LevelMap.isTotalAndMonotone(LOWER.to()));
        assertFalse(LevelMap.isTotalAndMonotone(List.of(Level.NOT_SEEN, Level.SLIGHT, Level.CLEAR)));
        assertFalse(LevelMap.isTotalAndMonotone(List.of(Level.NOT_SEEN, Level.CLEAR, Level.SLIGHT, Level.MARKED)));
        assertFalse(LevelMap.isTotalAndMonotone(List.of(Level.NOT_SEEN, Level.SLIGHT, Level.CLEAR, Level.UNKNOWN)));
    }

    private static MappingRefusal refusal(List<Relation> relations) {
        return switch (VersionMapping.between(OLD, NEW, relations)) {
            case Outcome.Done<VersionMapping, MappingRefusal> _ -> throw new AssertionError("done");
            case Outcome.Refused<VersionMapping, MappingRefusal>(MappingRefusal refusal) ->
                Objects.requireNonNull(refusal);
        };
    }

    private static List<Relation> with(List<Relation> all, Relation one) {
        List<Relation> more = new ArrayList<>(all);
        more.add(one);
        return more;
    }

    private static List<Relation> without(List<Relation> all, Relation one) {
        List<Relation> less = new ArrayList<>(all);
        assertTrue(less.remove(one));
        return less;
    }

    private static IndicatorCode code(String code) {
        return new IndicatorCode(code);
    }
}
