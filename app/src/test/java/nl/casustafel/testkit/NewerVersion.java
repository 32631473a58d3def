package nl.casustafel.testkit;

import static nl.casustafel.testkit.SignalMother.done;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.casustafel.assessment.Checklists;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.FrameworkHash;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.LevelMap;
import nl.casustafel.assessment.Relation;
import nl.casustafel.assessment.Typed;
import nl.casustafel.assessment.VersionMapping;

/// A later major version of a framework, with what became of every indicator: A1 reworded and mapped, A2
/// changed, B2 dropped and B8 new.
public final class NewerVersion {
    private NewerVersion() {}

    /// The older and the newer, and the table between them.
    public static HeldFrameworks beside(Framework old) {
        Framework newer = newer(old);
        return new HeldFrameworks(
                List.of(old, newer),
                List.of(new HeldFrameworks.Step(
                        old.version().hash(),
                        newer.version().hash(),
                        done(VersionMapping.between(old, newer, relations(old))))));
    }

    private static List<Relation> relations(Framework old) {
        List<Relation> relations = new ArrayList<>(List.of(
                new Relation.Alike(
                        JudgementMother.code("A1"),
                        JudgementMother.code("A1"),
                        new LevelMap(List.of(Level.NOT_SEEN, Level.SLIGHT, Level.SLIGHT, Level.CLEAR))),
                new Relation.Changed(JudgementMother.code("A2"), JudgementMother.code("A2")),
                new Relation.Dropped(JudgementMother.code("B2")),
                new Relation.Added(JudgementMother.code("B8"))));
        old.indicators().stream()
                .map(Indicator::code)
                .filter(code -> !Set.of("A1", "A2", "B2").contains(code.value()))
                .forEach(code -> relations.add(new Relation.Identical(code, code)));
        return relations;
    }

    private static Framework newer(Framework old) {
        Framework changed = Typed.with(
                old,
                all -> all.stream()
                        .map(one -> switch (one.code().value()) {
                            case "A1", "A2" -> Typed.reworded(one);
                            case "B2" -> Typed.other(one, "B8");
                            default -> one;
                        })
                        .toList());
        return new Framework(
                new Framework.Version(
                        old.version().lineage(), old.version().number(), new FrameworkHash("ab".repeat(32))),
                changed.name(),
                changed.notice(),
                changed.levels(),
                changed.domains(),
                changed.indicators(),
                changed.criteria(),
                changed.prompts(),
                new Checklists(List.of(), List.of()),
                changed.spoken());
    }
}
