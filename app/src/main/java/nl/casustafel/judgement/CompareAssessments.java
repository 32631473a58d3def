package nl.casustafel.judgement;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.casustafel.assessment.Change;
import nl.casustafel.assessment.Frameworks;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.vault.Tx;

/// An assessment beside the one agreed before it: what changed, one indicator at a time (framework 3.9).
public final class CompareAssessments {
    private final Assessments assessments;
    private final Frameworks frameworks;

    /// @param differences empty where nobody said what became of the older version: nothing is compared then
    public record Since(CaseAssessment before, Optional<Differences> differences) implements PersonalData {
        @Override
        public String toString() {
            return "Since[]";
        }
    }

    /// @param breaks the domains whose series breaks (*trendbreuk*)
    /// @param dropped what is not asked any more
    public record Differences(Map<IndicatorCode, Change> changes, Set<Character> breaks, List<IndicatorCode> dropped)
            implements PersonalData {
        public Differences {
            changes = Collections.unmodifiableMap(new TreeMap<>(changes));
            breaks = Set.copyOf(breaks);
            dropped = List.copyOf(dropped);
        }

        @Override
        public String toString() {
            return "Differences[]";
        }
    }

    public CompareAssessments(Assessments assessments, Frameworks frameworks) {
        this.assessments = assessments;
        this.frameworks = frameworks;
    }

    /// Empty where it is the first of its case, or not for this person. Leaves no line: it is a part of
    /// what was opened.
    public Optional<Since> since(Tx tx, Actor actor, AssessmentId id) {
        return assessments
                .find(tx, actor, id)
                .map(Versioned::value)
                .flatMap(newer -> assessments.of(tx, actor, newer.caseFile()).stream()
                        .filter(one -> one.agreed().isPresent() && !one.id().equals(id))
                        .filter(one -> one.begun().at().isBefore(newer.begun().at()))
                        .reduce((_, later) -> later)
                        .map(before -> new Since(before, differences(tx, before, newer))));
    }

    private Optional<Differences> differences(Tx tx, CaseAssessment before, CaseAssessment newer) {
        return frameworks
                .find(tx, newer.framework())
                .flatMap(now -> frameworks
                        .between(tx, before.framework(), newer.framework())
                        .map(mapping -> new Differences(
                                Change.all(now, mapping, before.assessed(), newer.assessed()),
                                Change.breaks(now, mapping, newer.assessed()),
                                mapping.dropped())));
    }
}
