package nl.casustafel.framework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.casustafel.assessment.CheckItem;
import nl.casustafel.assessment.Checklists;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Framework.Group;
import nl.casustafel.assessment.Framework.Named;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.Motive;
import nl.casustafel.assessment.Prompt;
import nl.casustafel.assessment.Triage;
import nl.casustafel.assessment.Wording;

/// A framework in which parts are put in the place of others; what is not touched stays.
final class Changing {
    private final Framework.Version version;
    private Wording name;
    private Wording notice;
    private final Map<Level, Framework.Scale> levels;
    private List<Framework.Domain> domains;
    private List<Indicator> indicators;
    private Map<Group, List<IndicatorCode>> criteria;
    private List<Prompt> prompts;
    private Checklists checklists;
    private final Map<Motive, Wording> strands;
    private final Map<Triage, Named> decisions;
    private List<Framework.Urgent> urgent;

    Changing(Framework of) {
        this(of, of.version());
    }

    Changing(Framework of, Framework.Version version) {
        this.version = version;
        name = of.name();
        notice = of.notice();
        levels = new HashMap<>(of.levels());
        domains = of.domains();
        indicators = of.indicators();
        criteria = of.criteria();
        prompts = of.prompts();
        checklists = of.checklists();
        strands = new HashMap<>(of.spoken().strands());
        decisions = new HashMap<>(of.spoken().decisions());
        urgent = of.spoken().urgent();
    }

    Framework whole() {
        return new Framework(
                version,
                name,
                notice,
                levels,
                domains,
                indicators,
                criteria,
                prompts,
                checklists,
                new Framework.Spoken(strands, decisions, urgent));
    }

    Changing indicators(List<Indicator> all, Map<Group, List<IndicatorCode>> under) {
        indicators = all;
        criteria = under;
        return this;
    }

    Changing domains(List<Framework.Domain> all) {
        domains = all;
        return this;
    }

    Changing prompts(UnaryOperator<Prompt> change) {
        prompts = prompts.stream().map(change).toList();
        return this;
    }

    Changing lists(Checklists lists) {
        checklists = lists;
        return this;
    }

    Changing items(UnaryOperator<Stream<CheckItem>> change) {
        checklists = new Checklists(
                change.apply(checklists.entry().stream()).toList(),
                change.apply(checklists.exit().stream()).toList());
        return this;
    }

    /// Other words at a place; what is not there stays away.
    Changing words(WordPlace place, Wording words) {
        switch (place) {
            case WordPlace.Head(WordPlace.Word word) -> {
                name = word == WordPlace.Word.NAME ? words : name;
                notice = word == WordPlace.Word.MEANING ? words : notice;
            }
            case WordPlace.OfDomain(char code) ->
                domains = domains.stream()
                        .map(one -> one.code() == code ? new Framework.Domain(code, one.polarity(), words) : one)
                        .toList();
            case WordPlace.OfLevel(Level level, boolean protection, WordPlace.Word word) ->
                levels.computeIfPresent(level, (_, scale) -> scale(scale, protection, word, words));
            case WordPlace.OfStrand(Motive motive) -> strands.replace(motive, words);
            case WordPlace.OfUrgent(Framework.UrgentCode code) ->
                urgent = urgent.stream()
                        .map(one -> one.code().equals(code) ? new Framework.Urgent(code, words) : one)
                        .toList();
            case WordPlace.OfDecision(Triage decision, WordPlace.Word word) ->
                decisions.computeIfPresent(decision, (_, named) -> named(named, word, words));
            case WordPlace.OfPrompt(Prompt.Code code) ->
                prompts(one -> one.code().equals(code)
                        ? new Prompt(code, words, one.secondReader(), one.decisions(), one.clauses())
                        : one);
            case WordPlace.OfList(CheckItem.Code code, WordPlace.Word word) ->
                items(all -> all.map(one -> one.code().equals(code) ? item(one, word, words) : one));
        }
        return this;
    }

    private static Framework.Scale scale(
            Framework.Scale scale, boolean protection, WordPlace.Word word, Wording words) {
        return protection
                ? new Framework.Scale(scale.usual(), scale.protection().map(named -> named(named, word, words)))
                : new Framework.Scale(named(scale.usual(), word, words), scale.protection());
    }

    private static Named named(Named named, WordPlace.Word word, Wording words) {
        return word == WordPlace.Word.NAME ? new Named(words, named.meaning()) : new Named(named.name(), words);
    }

    private static CheckItem item(CheckItem item, WordPlace.Word word, Wording words) {
        return word == WordPlace.Word.NAME
                ? new CheckItem(item.code(), words, item.asks(), item.reasonAlways())
                : new CheckItem(item.code(), item.name(), words, item.reasonAlways());
    }
}
