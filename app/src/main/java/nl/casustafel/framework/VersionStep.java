package nl.casustafel.framework;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.assessment.CheckItem;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Framework.Group;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.LevelMap;
import nl.casustafel.assessment.Prompt;
import nl.casustafel.assessment.Relation;
import nl.casustafel.assessment.VersionMapping;
import nl.casustafel.assessment.VersionNumber;

/// Holds a version to what its number says (framework 3.9). A minor version changes examples and help only.
/// A patch mends typing errors: which words were only mistyped nobody but people can tell, so it may touch
/// every text and no rule. All else is a major one.
final class VersionStep {
    private VersionStep() {}

    static Optional<DraftRefusal> objection(Framework before, Framework after, VersionNumber.ChangeSize step) {
        if (step == VersionNumber.ChangeSize.MAJOR) {
            return Optional.empty();
        }
        if (!rules(before).equals(rules(after))) {
            return Optional.of(new DraftRefusal.StepTooSmall(Set.of()));
        }
        Set<IndicatorCode> changed = before.indicators().stream()
                .filter(was -> step == VersionNumber.ChangeSize.MINOR
                        && after.indicator(was.code())
                                .filter(is -> meaning(was).equals(meaning(is)))
                                .isEmpty())
                .map(Indicator::code)
                .collect(Collectors.toSet());
        if (!changed.isEmpty()) {
            return Optional.of(new DraftRefusal.StepTooSmall(changed));
        }
        return step == VersionNumber.ChangeSize.MINOR && !asked(before).equals(asked(after))
                ? Optional.of(new DraftRefusal.StepTooSmall(Set.of()))
                : Optional.empty();
    }

    private record Rules(
            List<Object> domains,
            List<Object> indicators,
            Map<Group, Set<IndicatorCode>> criteria,
            Map<Prompt.Code, List<Object>> prompts,
            Map<CheckItem.Code, Boolean> lists) {}

    private static Rules rules(Framework framework) {
        return new Rules(
                framework.domains().stream()
                        .<Object>map(one -> List.of(one.code(), one.polarity()))
                        .toList(),
                framework.indicators().stream().<Object>map(VersionStep::rule).toList(),
                framework.criteria().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, one -> new HashSet<>(one.getValue()))),
                framework.prompts().stream().collect(Collectors.toMap(Prompt::code, VersionStep::rule)),
                FrameworkTexts.items(framework).collect(Collectors.toMap(CheckItem::code, CheckItem::reasonAlways)));
    }

    private static List<Object> rule(Indicator one) {
        return List.of(one.code(), one.lineage(), one.nature(), one.motives(), one.screen());
    }

    private static List<Object> rule(Prompt one) {
        return List.of(one.secondReader(), one.decisions(), one.clauses());
    }

    /// What is asked, and what levels and domains are called.
    private static List<Object> asked(Framework framework) {
        return List.of(
                framework.prompts(),
                framework.levels(),
                framework.domains(),
                framework.checklists(),
                framework.spoken().urgent());
    }

    private static List<Object> meaning(Indicator one) {
        return List.of(
                one.name(),
                one.explained().definition(),
                one.explained().anchors(),
                one.explained().doesNotCount());
    }

    /// What the table of a draft says after a change: what people said stays where it still can be said;
    /// for the rest there is a proposal. In a patch no level means anything else.
    static List<Relation> mapping(
            Framework before, Framework after, List<Relation> said, VersionNumber.ChangeSize step) {
        List<Relation> proposed = VersionMapping.proposed(before, after).stream()
                .map(one -> step == VersionNumber.ChangeSize.PATCH && one instanceof Relation.Changed(var was, var is)
                        ? new Relation.Alike(was, is, LevelMap.SAME)
                        : one)
                .toList();
        Set<IndicatorCode> olds = codes(before);
        Set<IndicatorCode> news = codes(after);
        List<Relation> kept = said.stream()
                .filter(one -> olds.containsAll(one.before()) && news.containsAll(one.after()))
                .filter(one -> isByPeople(one, proposed))
                .toList();
        Set<IndicatorCode> left =
                kept.stream().flatMap(one -> one.before().stream()).collect(Collectors.toSet());
        Set<IndicatorCode> right =
                kept.stream().flatMap(one -> one.after().stream()).collect(Collectors.toSet());
        return Stream.concat(
                        proposed.stream()
                                .filter(one -> one.before().stream().noneMatch(left::contains)
                                        && one.after().stream().noneMatch(right::contains)),
                        kept.stream())
                .toList();
    }

    /// Split, merged, or comparable though words differ: what no proposal says.
    private static boolean isByPeople(Relation one, List<Relation> proposed) {
        return switch (one) {
            case Relation.Split _, Relation.Merged _ -> true;
            case Relation.Alike(var was, var is, LevelMap _) ->
                proposed.stream()
                        .anyMatch(other -> !(other instanceof Relation.Identical)
                                && other.before().equals(List.of(was))
                                && other.after().equals(List.of(is)));
            default -> false;
        };
    }

    private static Set<IndicatorCode> codes(Framework framework) {
        return framework.indicators().stream().map(Indicator::code).collect(Collectors.toSet());
    }
}
