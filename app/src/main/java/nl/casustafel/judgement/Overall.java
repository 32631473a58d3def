package nl.casustafel.judgement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.assessment.Concern;
import nl.casustafel.assessment.DomainCounts;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;

/// The overall judgement: four judgements of people, each by itself, with the formulation, two or three
/// scenarios and how long it holds (framework 3.4). What is not there yet is empty until it is agreed.
public record Overall(
        Optional<Judged<Concern>> concern,
        Optional<Judged<Urgency>> urgency,
        Optional<Judged<CareNeed>> care,
        Optional<Judged<Capacity>> capacity,
        Map<Slot, LongText> formulation,
        Map<Scenario.Outlook, Scenario> scenarios,
        LocalDate validUntil)
        implements PersonalData {
    /// How long it holds where nobody says otherwise, in months.
    public static final int USUAL = 6;

    /// And at most.
    public static final int LONGEST = 12;

    /// So many of the three, at the least.
    public static final int FEWEST_SCENARIOS = 2;

    public Overall {
        formulation = Map.copyOf(formulation);
        scenarios = Map.copyOf(scenarios);
    }

    static Overall empty(LocalDate today) {
        return new Overall(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of(),
                today.plusMonths(USUAL));
    }

    /// What may not be kept, also half way.
    Optional<JudgementRefusal> objection(Collection<DomainCounts> domains, LocalDate today) {
        if (validUntil.isBefore(today)) {
            return Optional.of(JudgementRefusal.Plain.TERM_PAST);
        }
        if (validUntil.isAfter(today.plusMonths(LONGEST))) {
            return Optional.of(JudgementRefusal.Plain.TERM_TOO_LONG);
        }
        return concern.flatMap(judged -> judged.answer().objection(domains)).map(JudgementRefusal.ByAssessment::new);
    }

    /// What is still owed before it can be agreed.
    Optional<JudgementRefusal> missing() {
        if (Stream.of(concern, urgency, care, capacity).anyMatch(Optional::isEmpty)) {
            return Optional.of(JudgementRefusal.Plain.JUDGEMENTS_MISSING);
        }
        if (formulation.size() < Slot.values().length) {
            return Optional.of(JudgementRefusal.Plain.FORMULATION_MISSING);
        }
        return scenarios.size() < FEWEST_SCENARIOS
                ? Optional.of(JudgementRefusal.Plain.SCENARIOS_MISSING)
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "Overall[validUntil=" + validUntil + "]";
    }
}
