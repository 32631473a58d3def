package nl.casustafel.judgement;

import java.util.List;
import java.util.Optional;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Prompt;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.casefile.CaseFiles;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.dossier.Grounds;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Agrees an assessment: it is whole, and from then on it never changes.
public final class AgreeAssessment {
    private final Transactor transactor;
    private final CaseFiles cases;
    private final Grounds grounds;
    private final CasePrompts prompts;
    private final ProceedCase proceed;
    private final Running.Sources sources;
    private final CaseClock clock;

    public AgreeAssessment(
            Transactor transactor,
            CaseFiles cases,
            Grounds grounds,
            CasePrompts prompts,
            ProceedCase proceed,
            Judging judging,
            CaseClock clock) {
        this.transactor = transactor;
        this.cases = cases;
        this.grounds = grounds;
        this.prompts = prompts;
        this.proceed = proceed;
        this.sources = judging.sources();
        this.clock = clock;
    }

    /// @param version of the assessment as it was read
    public Outcome<AssessmentId, JudgementRefusal> handle(Actor actor, AssessmentId id, int version) {
        return transactor.write(
                actor,
                Purpose.RUN_CASE,
                tx -> Running.toRecord(sources, tx, actor, id)
                        .then(Running::laidOpen)
                        .then(running -> agreed(tx, actor, running, version)));
    }

    private Outcome<AssessmentId, JudgementRefusal> agreed(Tx tx, Actor actor, Running running, int version) {
        CaseAssessment assessment = running.assessment();
        Optional<JudgementRefusal> objection = replaced(tx, running)
                .or(() -> unfinished(running))
                .or(() -> unsupported(tx, actor, running))
                .or(() ->
                        assessment.content().overall().objection(assessment.counts(running.framework()), clock.today()))
                .or(() -> unanswered(tx, actor, running));
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        CaseAssessment.Agreed agreed = new CaseAssessment.Agreed(clock.today(), actor.person());
        if (!sources.assessments().agree(tx, assessment.id(), agreed, version)) {
            return Outcome.refused(JudgementRefusal.Plain.CHANGED_MEANWHILE);
        }
        return JudgementRefusal.ofCase(proceed.within(tx, actor, assessment.caseFile()))
                .then(_ -> running.told(tx, JudgementAction.ASSESSMENT_AGREED, assessment.id()));
    }

    private Optional<JudgementRefusal> replaced(Tx tx, Running running) {
        return sources.frameworks()
                .finishBy(tx, running.assessment().framework())
                .filter(last -> clock.today().isAfter(last))
                .map(JudgementRefusal.FrameworkReplaced::new);
    }

    private static Optional<JudgementRefusal> unfinished(Running running) {
        CaseAssessment.Content content = running.assessment().content();
        List<IndicatorCode> ratings = running.assessment().asked(running.framework()).stream()
                .map(Indicator::code)
                .filter(code -> !content.ratings().containsKey(code))
                .toList();
        if (!ratings.isEmpty()) {
            return Optional.of(new JudgementRefusal.RatingsOpen(ratings));
        }
        List<Character> pictures = running.framework().domains().stream()
                .map(Framework.Domain::code)
                .filter(code -> !content.pictures().containsKey(code))
                .toList();
        return pictures.isEmpty()
                ? content.overall().missing()
                : Optional.of(new JudgementRefusal.PicturesOpen(pictures));
    }

    /// Facts may have been graded or taken away since a level was typed.
    private Optional<JudgementRefusal> unsupported(Tx tx, Actor actor, Running running) {
        CaseFile caseFile = cases.find(tx, actor, running.assessment().caseFile())
                .orElseThrow()
                .value();
        TypingRules rules = new TypingRules(running, CaseGrounds.of(tx, grounds, caseFile));
        return running.assessment().content().ratings().entrySet().stream()
                .flatMap(entry -> rules.objection(entry.getKey(), entry.getValue()).stream())
                .findFirst();
    }

    private Optional<JudgementRefusal> unanswered(Tx tx, Actor actor, Running running) {
        CaseAssessment assessment = running.assessment();
        List<Prompt.Code> open = prompts.asked(tx, actor, assessment, running.framework()).stream()
                .map(Prompt::code)
                .filter(code -> !assessment.content().replies().containsKey(code))
                .toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(new JudgementRefusal.PromptsOpen(open));
    }
}
