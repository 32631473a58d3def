package nl.casustafel.weighing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.casustafel.assessment.About;
import nl.casustafel.assessment.CheckItem;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.PinnedVersion;
import nl.casustafel.assessment.Prompt;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.vault.Tx;

/// The questions the form asks back before a signal is decided (framework 3.6): where ratings, facts and
/// decision do not seem to fit. They ask for words; what is decided stays with the three (W-C5).
public final class AskPrompts {
    private final Weighings weighings;
    private final TablePicture picture;
    private final PinnedVersion ratedBy;

    /// A question, and what was answered so far.
    public record Asked(Prompt prompt, Optional<PromptAnswer> answer) {
        /// Whether there is nothing more to do: answered, and read by a second person where that is
        /// asked.
        public boolean answered() {
            return answer.filter(
                            given -> !prompt.secondReader() || given.reader().isPresent())
                    .isPresent();
        }

        @Override
        public String toString() {
            return "Asked[" + prompt.code() + "]";
        }
    }

    public AskPrompts(Weighings weighings, TablePicture picture, PinnedVersion ratedBy) {
        this.weighings = weighings;
        this.picture = picture;
        this.ratedBy = ratedBy;
    }

    /// What would be asked of this outcome, in the order of the framework; nothing of a weighing that is
    /// not there for this person. A deferral, a withdrawal and three positions that differ decide nothing
    /// about somebody: nothing is asked of those.
    public List<Asked> asked(Tx tx, Actor actor, WeighingId id, WeighingOutcome outcome, Optional<Strand> strand) {
        Map<Prompt.Code, PromptAnswer> answers =
                weighings.answers(tx, id).stream().collect(Collectors.toMap(PromptAnswer::code, Function.identity()));
        Framework framework = ratedBy.of(tx, new About(id.value()));
        return weighings.find(tx, actor, id).map(Versioned::value).stream()
                .filter(_ -> outcome.settles())
                .flatMap(weighing -> outcome.triage().stream()
                        .flatMap(triage ->
                                framework
                                        .asked(picture.of(tx, actor, weighing, framework, outcome, strand), triage)
                                        .stream()))
                .sorted(Comparator.comparing(Prompt::code))
                .map(prompt -> new Asked(prompt, Optional.ofNullable(answers.get(prompt.code()))))
                .toList();
    }

    /// What stands in the way of this decision.
    Optional<WeighingRefusal> objection(Tx tx, Actor actor, Weighing weighing, Decision decision) {
        WeighingId id = weighing.id();
        int untested = decision.outcome() == WeighingOutcome.ADMITTED ? picture.untested(tx, weighing) : 0;
        if (untested > 0) {
            return Optional.of(new WeighingRefusal.FactsUntested(untested));
        }
        int ungraded = decision.outcome() == WeighingOutcome.ADMITTED ? picture.ungraded(tx, weighing) : 0;
        if (ungraded > 0) {
            return Optional.of(new WeighingRefusal.FactsUngraded(ungraded));
        }
        EntryList entry = weighings.entry(tx, id);
        Framework framework = ratedBy.of(tx, new About(id.value()));
        List<CheckItem.Code> unanswered = entry.open(framework.checklists().entry(), decision.outcome());
        if (!unanswered.isEmpty()) {
            return Optional.of(new WeighingRefusal.EntryOpen(unanswered));
        }
        if (entry.deviates(decision.outcome()) && !entry.deviationHolds()) {
            return Optional.of(WeighingRefusal.Plain.DEVIATION_OWED);
        }
        List<Prompt.Code> open = asked(tx, actor, id, decision.outcome(), decision.possibly()).stream()
                .filter(asked -> !asked.answered())
                .map(asked -> asked.prompt().code())
                .toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(new WeighingRefusal.PromptsOpen(open));
    }
}
