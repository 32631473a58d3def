package nl.casustafel.framework;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casustafel.assessment.Clause;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Prompt;
import nl.casustafel.assessment.Relation;

/// An indicator that is called otherwise from now on, wherever a version names it. Its lineage stays.
record Renaming(IndicatorCode was, IndicatorCode is) {
    /// Whether a prompt asks about levels in this domain.
    static boolean isAskedAbout(Framework framework, char domain) {
        return framework.prompts().stream()
                .flatMap(prompt -> prompt.clauses().stream())
                .anyMatch(clause ->
                        clause instanceof Clause.AnyInDomains in && in.domains().contains(domain));
    }

    Indicator of(Indicator one) {
        return one.code().equals(was)
                ? new Indicator(
                        is,
                        one.lineage(),
                        one.nature(),
                        one.motives(),
                        one.screen(),
                        one.name(),
                        one.explained(),
                        one.illustrations())
                : one;
    }

    Prompt of(Prompt one) {
        return new Prompt(
                one.code(),
                one.asks(),
                one.secondReader(),
                one.decisions(),
                one.clauses().stream().map(this::of).toList());
    }

    private Clause of(Clause clause) {
        return switch (clause) {
            case Clause.AnyAtLeast any -> new Clause.AnyAtLeast(set(any.of()), any.level());
            case Clause.AllKnownAtMost every -> new Clause.AllKnownAtMost(set(every.of()), every.level());
            case Clause.AtLeastOrUnknown some -> new Clause.AtLeastOrUnknown(set(some.of()), some.level());
            case Clause.AnyInDomains _,
                    Clause.OfMotive _,
                    Clause.UnknownCount _,
                    Clause.Repeated _,
                    Clause.Standstill _,
                    Clause.Given _ -> clause;
        };
    }

    /// What people said of the mapping goes on about it; what is proposed is proposed anew.
    Relation of(Relation relation) {
        return switch (relation) {
            case Relation.Alike alike -> new Relation.Alike(alike.was(), of(alike.is()), alike.levels());
            case Relation.Split split -> new Relation.Split(split.was(), all(split.after()));
            case Relation.Merged merged -> new Relation.Merged(merged.before(), of(merged.is()));
            case Relation.Identical _, Relation.Changed _, Relation.Added _, Relation.Dropped _ -> relation;
        };
    }

    private IndicatorCode of(IndicatorCode code) {
        return code.equals(was) ? is : code;
    }

    List<IndicatorCode> all(Collection<IndicatorCode> codes) {
        return codes.stream().map(this::of).toList();
    }

    private Set<IndicatorCode> set(Set<IndicatorCode> codes) {
        return codes.stream().map(this::of).collect(Collectors.toSet());
    }
}
