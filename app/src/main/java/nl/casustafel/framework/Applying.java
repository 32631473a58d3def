package nl.casustafel.framework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.assessment.CheckItem;
import nl.casustafel.assessment.Checklists;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Framework.Group;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Prompt;
import nl.casustafel.assessment.Wording;
import nl.casustafel.kernel.Outcome;

/// What a framework becomes by one change to its content.
final class Applying {
    private Applying() {}

    /// @param before the settled version it was begun from
    static Outcome<Framework, DraftRefusal> to(Framework before, Framework framework, DraftEdit edit) {
        return switch (edit) {
            case DraftEdit.Worded(WordPlace place, Wording words) -> worded(framework, place, words);
            case DraftEdit.Reworded(Indicator indicator) -> reworded(framework, indicator);
            case DraftEdit.Added added -> added(framework, added);
            case DraftEdit.Withdrawn(IndicatorCode code) -> withdrawn(framework, code);
            case DraftEdit.DomainAdded(Framework.Domain domain) -> Domains.added(before, framework, domain);
            case DraftEdit.DomainRemoved(char code) -> Domains.removed(framework, code);
            case DraftEdit.Moved(IndicatorCode code, char to) -> Domains.moved(framework, code, to);
            case DraftEdit.AskedWhen when -> askedWhen(framework, when);
            case DraftEdit.Listed(CheckItem item) -> Outcome.done(listed(framework, item));
            case DraftEdit.Unlisted(CheckItem.Code code) ->
                Checklists.CORE.contains(code)
                        ? Outcome.refused(DraftRefusal.Plain.CORE_OF_LIST)
                        : Outcome.done(new Changing(framework)
                                .items(all -> all.filter(one -> !one.code().equals(code)))
                                .whole());
            case DraftEdit.Mapped _ -> Outcome.done(framework);
        };
    }

    private static Outcome<Framework, DraftRefusal> worded(Framework framework, WordPlace place, Wording words) {
        return FrameworkTexts.of(framework).containsKey(place)
                ? Outcome.done(new Changing(framework).words(place, words).whole())
                : Outcome.refused(DraftRefusal.Plain.UNKNOWN);
    }

    private static Outcome<Framework, DraftRefusal> askedWhen(Framework framework, DraftEdit.AskedWhen when) {
        if (when.clauses().isEmpty()) {
            return Outcome.refused(DraftRefusal.Plain.NO_CONDITION);
        }
        boolean known = when.clauses().stream().allMatch(clause -> clause.isAbout(framework));
        return known
                ? Outcome.done(new Changing(framework)
                        .prompts(one -> one.code().equals(when.code())
                                ? new Prompt(
                                        one.code(), one.asks(), when.secondReader(), when.decisions(), when.clauses())
                                : one)
                        .whole())
                : Outcome.refused(DraftRefusal.Plain.CODE_UNKNOWN);
    }

    /// In the place of the one of its code, or at the end of its list.
    private static Framework listed(Framework framework, CheckItem item) {
        boolean there =
                FrameworkTexts.items(framework).anyMatch(one -> one.code().equals(item.code()));
        Checklists lists = framework.checklists();
        Changing changing = new Changing(framework);
        if (there) {
            return changing.items(all -> all.map(one -> one.code().equals(item.code()) ? item : one))
                    .whole();
        }
        return changing.lists(
                        item.code().isEntry()
                                ? new Checklists(and(lists.entry(), item), lists.exit())
                                : new Checklists(lists.entry(), and(lists.exit(), item)))
                .whole();
    }

    private static List<CheckItem> and(List<CheckItem> before, CheckItem item) {
        return Stream.concat(before.stream(), Stream.of(item))
                .sorted(Comparator.comparing(CheckItem::code))
                .toList();
    }

    private static Outcome<Framework, DraftRefusal> reworded(Framework framework, Indicator indicator) {
        Optional<Indicator> before = framework.indicator(indicator.code());
        if (before.filter(one -> one.lineage().equals(indicator.lineage())).isEmpty()) {
            return Outcome.refused(DraftRefusal.Plain.UNKNOWN);
        }
        return Outcome.done(new Changing(framework)
                .indicators(
                        framework.indicators().stream()
                                .map(one -> one.code().equals(indicator.code()) ? indicator : one)
                                .toList(),
                        framework.criteria())
                .whole());
    }

    private static Outcome<Framework, DraftRefusal> added(Framework framework, DraftEdit.Added added) {
        Indicator indicator = added.indicator();
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
        return Outcome.done(new Changing(framework).indicators(all, criteria).whole());
    }

    private static Outcome<Framework, DraftRefusal> withdrawn(Framework framework, IndicatorCode code) {
        Map<Group, List<IndicatorCode>> criteria = new EnumMap<>(Group.class);
        framework
                .criteria()
                .forEach((group, codes) -> criteria.put(
                        group, codes.stream().filter(one -> !one.equals(code)).toList()));
        if (criteria.values().stream().anyMatch(List::isEmpty)) {
            return Outcome.refused(DraftRefusal.Plain.LAST_OF_CRITERION);
        }
        boolean alone = framework.prompts().stream()
                .flatMap(prompt -> prompt.clauses().stream())
                .anyMatch(clause -> clause.without(code).isEmpty());
        if (alone) {
            return Outcome.refused(DraftRefusal.Plain.ALONE_IN_PROMPT);
        }
        return Outcome.done(new Changing(framework)
                .indicators(
                        framework.indicators().stream()
                                .filter(one -> !one.code().equals(code))
                                .toList(),
                        criteria)
                .prompts(prompt -> without(prompt, code))
                .whole());
    }

    private static Prompt without(Prompt prompt, IndicatorCode code) {
        return new Prompt(
                prompt.code(),
                prompt.asks(),
                prompt.secondReader(),
                prompt.decisions(),
                prompt.clauses().stream()
                        .flatMap(clause -> clause.without(code).stream())
                        .toList());
    }
}
