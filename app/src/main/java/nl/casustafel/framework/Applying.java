package nl.casustafel.framework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.casustafel.assessment.Clause;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Framework.Group;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Prompt;
import nl.casustafel.assessment.Triage;
import nl.casustafel.kernel.Outcome;

/// What a framework becomes by one change to its content.
final class Applying {
    private Applying() {}

    static Outcome<Framework, DraftRefusal> to(Framework framework, DraftEdit edit) {
        Parts parts = new Parts(framework);
        return switch (edit) {
            case DraftEdit.Head head -> Outcome.done(parts.headed(head));
            case DraftEdit.Reworded(Indicator indicator) -> reworded(parts, indicator);
            case DraftEdit.Added added -> added(parts, added);
            case DraftEdit.Withdrawn(IndicatorCode code) -> withdrawn(parts, code);
            case DraftEdit.Asks asks ->
                Outcome.done(parts.asking(framework.prompts().stream()
                        .map(one -> one.code().equals(asks.code()) ? asking(one, asks) : one)
                        .toList()));
            case DraftEdit.Decided decided -> {
                Map<Triage, Framework.Named> all =
                        new HashMap<>(framework.spoken().decisions());
                all.put(decided.decision(), decided.named());
                yield Outcome.done(parts.speaking(new Framework.Spoken(
                        framework.spoken().strands(), all, framework.spoken().urgent())));
            }
            case DraftEdit.Mapped _ -> Outcome.done(framework);
        };
    }

    private static Prompt asking(Prompt prompt, DraftEdit.Asks asks) {
        return new Prompt(prompt.code(), asks.asks(), prompt.secondReader(), prompt.decisions(), prompt.clauses());
    }

    private static Outcome<Framework, DraftRefusal> reworded(Parts parts, Indicator indicator) {
        Optional<Indicator> before = parts.framework().indicator(indicator.code());
        if (before.filter(one -> one.lineage().equals(indicator.lineage())).isEmpty()) {
            return Outcome.refused(DraftRefusal.Plain.UNKNOWN);
        }
        return Outcome.done(parts.of(
                parts.framework().indicators().stream()
                        .map(one -> one.code().equals(indicator.code()) ? indicator : one)
                        .toList(),
                parts.framework().criteria()));
    }

    private static Outcome<Framework, DraftRefusal> added(Parts parts, DraftEdit.Added added) {
        Indicator indicator = added.indicator();
        Framework framework = parts.framework();
        boolean taken = framework.indicators().stream()
                .anyMatch(one ->
                        one.code().equals(indicator.code()) || one.lineage().equals(indicator.lineage()));
        if (taken) {
            return Outcome.refused(DraftRefusal.Plain.CODE_TAKEN);
        }
        List<Indicator> all = new ArrayList<>(framework.indicators());
        all.add(indicator);
        all.sort(Comparator.comparing(Indicator::code));
        Map<Group, List<IndicatorCode>> criteria = new EnumMap<>(framework.criteria());
        added.under().forEach(group -> {
            List<IndicatorCode> under = new ArrayList<>(criteria.getOrDefault(group, List.of()));
            under.add(indicator.code());
            criteria.put(group, under);
        });
        return Outcome.done(parts.of(all, criteria));
    }

    private static Outcome<Framework, DraftRefusal> withdrawn(Parts parts, IndicatorCode code) {
        Framework framework = parts.framework();
        Map<Group, List<IndicatorCode>> criteria = new EnumMap<>(Group.class);
        framework
                .criteria()
                .forEach((group, codes) -> criteria.put(
                        group, codes.stream().filter(one -> !one.equals(code)).toList()));
        if (criteria.values().stream().anyMatch(List::isEmpty)) {
            return Outcome.refused(DraftRefusal.Plain.LAST_OF_CRITERION);
        }
        List<Prompt> prompts = new ArrayList<>();
        for (Prompt prompt : framework.prompts()) {
            List<Clause> left = prompt.clauses().stream()
                    .flatMap(clause -> clause.without(code).stream())
                    .toList();
            if (left.size() < prompt.clauses().size()) {
                return Outcome.refused(DraftRefusal.Plain.ALONE_IN_PROMPT);
            }
            prompts.add(new Prompt(prompt.code(), prompt.asks(), prompt.secondReader(), prompt.decisions(), left));
        }
        Framework without = parts.of(
                framework.indicators().stream()
                        .filter(one -> !one.code().equals(code))
                        .toList(),
                criteria);
        return Outcome.done(new Parts(without).asking(prompts));
    }

    /// The same framework with one part of it changed.
    private record Parts(Framework framework) {
        Framework headed(DraftEdit.Head head) {
            return new Framework(
                    framework.version(),
                    head.name(),
                    head.notice(),
                    framework.levels(),
                    framework.domains(),
                    framework.indicators(),
                    framework.criteria(),
                    framework.prompts(),
                    framework.checklists(),
                    framework.spoken());
        }

        Framework of(List<Indicator> indicators, Map<Group, List<IndicatorCode>> criteria) {
            return new Framework(
                    framework.version(),
                    framework.name(),
                    framework.notice(),
                    framework.levels(),
                    framework.domains(),
                    indicators,
                    criteria,
                    framework.prompts(),
                    framework.checklists(),
                    framework.spoken());
        }

        Framework asking(List<Prompt> prompts) {
            return new Framework(
                    framework.version(),
                    framework.name(),
                    framework.notice(),
                    framework.levels(),
                    framework.domains(),
                    framework.indicators(),
                    framework.criteria(),
                    prompts,
                    framework.checklists(),
                    framework.spoken());
        }

        Framework speaking(Framework.Spoken spoken) {
            return new Framework(
                    framework.version(),
                    framework.name(),
                    framework.notice(),
                    framework.levels(),
                    framework.domains(),
                    framework.indicators(),
                    framework.criteria(),
                    framework.prompts(),
                    framework.checklists(),
                    spoken);
        }
    }
}
