package nl.casustafel.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;

/// What a version of the plan says (law 1.6).
/// @param reviewOn when goals and actions are looked at again (team policy; the act names no term)
/// @param sections what was agreed beside goals; a section nobody wrote is not there
public record PlanContent(
        LocalDate reviewOn, List<Goal> goals, Map<PlanSection, LongText> sections, List<PlanScenario> scenarios)
        implements PersonalData {
    public PlanContent {
        goals = List.copyOf(goals);
        Map<PlanSection, LongText> ordered = new EnumMap<>(PlanSection.class);
        ordered.putAll(sections);
        sections = Collections.unmodifiableMap(ordered);
        scenarios = List.copyOf(scenarios);
    }

    /// Goals alone, as a table that just admitted somebody agrees them.
    public PlanContent(LocalDate reviewOn, List<Goal> goals) {
        this(reviewOn, goals, Map.of(), List.of());
    }

    /// All that is done, goal by goal.
    public Stream<Intervention> interventions() {
        return goals.stream().flatMap(goal -> goal.interventions().stream());
    }

    public PlanContent withGoals(List<Goal> others) {
        return new PlanContent(reviewOn, others, sections, scenarios);
    }

    public PlanContent withScenarios(List<PlanScenario> others) {
        return new PlanContent(reviewOn, goals, sections, others);
    }

    public PlanContent withSections(LocalDate review, Map<PlanSection, LongText> others) {
        return new PlanContent(review, goals, others, scenarios);
    }

    @Override
    public String toString() {
        return "PlanContent[" + goals.size() + "]";
    }
}
