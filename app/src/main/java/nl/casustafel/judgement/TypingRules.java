package nl.casustafel.judgement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casustafel.assessment.Consensus;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Sheet;
import nl.casustafel.assessment.Watched;
import nl.casustafel.team.Voice;

/// What the table owes beside a level it types (framework 3.2, 3.3).
final class TypingRules {
    private final Running running;
    private final CaseGrounds facts;

    TypingRules(Running running, CaseGrounds facts) {
        this.running = running;
        this.facts = facts;
    }

    Optional<JudgementRefusal> objection(IndicatorCode code, TypedRating typed) {
        Consensus consensus = typed.consensus();
        if (!heldByRaters(consensus)) {
            return Optional.of(JudgementRefusal.Plain.SIDE_NOT_RATED);
        }
        if (consensus.isKnown() && typed.relevance().isEmpty()) {
            return Optional.of(JudgementRefusal.Plain.RELEVANCE_MISSING);
        }
        if (consensus.isKnown() && typed.certainty().isEmpty()) {
            return Optional.of(JudgementRefusal.Plain.CERTAINTY_MISSING);
        }
        boolean open = !consensus.isKnown() && !consensus.isNotApplicable();
        if (open && Watched.behaviour(code.domain()) && typed.question().isEmpty()) {
            return Optional.of(JudgementRefusal.Plain.QUESTION_MISSING);
        }
        return ofFacts(code, typed);
    }

    private Optional<JudgementRefusal> ofFacts(IndicatorCode code, TypedRating typed) {
        Framework.Polarity polarity = running.framework().domain(code).polarity();
        return facts.backing(typed.cited())
                .objection(polarity, typed.consensus())
                .map(JudgementRefusal.ByAssessment::new);
    }

    /// A side is held by organisations that rated.
    private boolean heldByRaters(Consensus consensus) {
        Set<Voice> raters = running.round().sheets().stream().map(Sheet::voice).collect(Collectors.toSet());
        return !(consensus instanceof Consensus.Divided(List<Consensus.Side> sides))
                || sides.stream().allMatch(side -> raters.containsAll(side.held()));
    }
}
