package nl.casustafel.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.OrganisationKind;

/// Interventions and scenarios a team keeps for other plans. About nobody: it says which kind of participant
/// answers for something, never which one, and holds no executor and no day.
public record PlanTemplate(Key id, ShortText name, List<Step> steps, List<PlanScenario> scenarios) {
    public record Key(UUID value) implements Id {
        public static Key fresh() {
            return new Key(UUID.randomUUID());
        }
    }

    /// An intervention without whoever it was for.
    public record Step(
            LongText text,
            Intervention.Nature nature,
            Frame frame,
            OrganisationKind participant,
            Optional<StatutoryTask> task,
            Optional<LongText> indicator) {
        /// As an intervention of a plan.
        public Intervention by(Organisation responsible) {
            return new Intervention(
                    text,
                    nature,
                    frame,
                    responsible.id(),
                    task,
                    Optional.empty(),
                    new Intervention.Span(Optional.empty(), Optional.empty()),
                    indicator);
        }
    }

    public PlanTemplate {
        steps = List.copyOf(steps);
        scenarios = List.copyOf(scenarios);
    }

    /// All its words, to see that nobody is in them.
    Stream<LongText> words() {
        return Stream.concat(
                steps.stream().flatMap(step -> Stream.concat(Stream.of(step.text()), step.indicator().stream())),
                scenarios.stream().flatMap(one -> Stream.of(one.earlySigns(), one.firstActions(), one.calls())));
    }
}
