package nl.casustafel.judgement;

import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Prompt;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.vault.Transactor;

/// Keeps an answer to what the form asked back, with the question as it was put. Said again it replaces
/// the answer before.
public final class AnswerCasePrompt {
    private final Transactor transactor;
    private final Running.Sources sources;
    private final CaseClock clock;

    public AnswerCasePrompt(Transactor transactor, Judging judging, CaseClock clock) {
        this.transactor = transactor;
        this.sources = judging.sources();
        this.clock = clock;
    }

    public Outcome<PromptReply, JudgementRefusal> handle(
            Actor actor, AssessmentId id, Prompt.Code code, LongText text) {
        return transactor.write(
                actor,
                Purpose.RUN_CASE,
                tx -> Running.toRecord(sources, tx, actor, id)
                        .then(Running::laidOpen)
                        .then(running -> {
                            PromptReply reply = new PromptReply(
                                    question(running.framework(), code), text, actor.person(), clock.now());
                            sources.assessments().reply(tx, id, code, reply);
                            return running.told(tx, JudgementAction.CASE_PROMPT_ANSWERED, reply);
                        }));
    }

    private static LongText question(Framework framework, Prompt.Code code) {
        return framework.prompts().stream()
                .filter(prompt -> prompt.code().equals(code))
                .findFirst()
                .map(prompt -> prompt.asks().nl())
                .orElseThrow(() -> new IllegalArgumentException("a prompt of another framework"));
    }
}
