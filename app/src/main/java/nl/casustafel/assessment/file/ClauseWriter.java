package nl.casustafel.assessment.file;

import java.util.Collection;
import java.util.TreeSet;
import nl.casustafel.assessment.Clause;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import tools.jackson.databind.node.ObjectNode;

/// Writes one condition of a prompt.
final class ClauseWriter {
    private ClauseWriter() {}

    static void write(ObjectNode node, Clause clause) {
        switch (clause) {
            case Clause.AnyAtLeast any -> rated(node, "ANY_AT_LEAST", any.of(), any.level());
            case Clause.AllKnownAtMost all -> rated(node, "ALL_KNOWN_AT_MOST", all.of(), all.level());
            case Clause.AtLeastOrUnknown some -> rated(node, "AT_LEAST_OR_UNKNOWN", some.of(), some.level());
            case Clause.UnknownCount unknown ->
                kind(node, "UNKNOWN_COUNT").put("of", "SCREEN").put("count", unknown.count());
            case Clause.AnyInDomains in -> {
                FrameworkWriter.texts(
                        kind(node, "ANY_AT_LEAST_IN"),
                        "domains",
                        in.domains().stream().sorted().map(String::valueOf));
                node.put("level", in.level().place());
            }
            case Clause.OfMotive of -> FrameworkWriter.constants(kind(node, "STRAND"), "strands", of.motives());
            case Clause.Repeated repeated ->
                kind(node, "REPEATED").put("count", repeated.count()).put("months", repeated.months());
            case Clause.Standstill still -> kind(node, "STANDSTILL").put("months", still.months());
            case Clause.Given given -> kind(node, given.circumstance().name());
        }
    }

    private static void rated(ObjectNode node, String kind, Collection<IndicatorCode> of, Level level) {
        FrameworkWriter.codes(kind(node, kind), "of", new TreeSet<>(of));
        node.put("level", level.place());
    }

    private static ObjectNode kind(ObjectNode node, String kind) {
        return node.put("kind", kind);
    }
}
