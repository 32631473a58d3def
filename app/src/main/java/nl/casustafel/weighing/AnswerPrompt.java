package nl.casustafel.weighing;

import java.util.Optional;
import nl.casustafel.assessment.About;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.PinnedVersion;
import nl.casustafel.assessment.Prompt;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.TeamReads;
import nl.casustafel.texts.Language;
import nl.casustafel.vault.Transactor;

/// Keeps an answer to a question the form asked back. Said again it replaces the answer before, and the
/// second person reads again. Possible until the weighing is decided.
public final class AnswerPrompt {
    private final Transactor transactor;
    private final Weighings weighings;
    private final TeamReads team;
    private final PinnedVersion ratedBy;
    private final CaseClock clock;

    /// @param reader the second person, who signed in place (DEC-6); somebody else than who types
    public record Given(Prompt.Code code, LongText text, Optional<SignatureProof> reader) implements PersonalData {
        @Override
        public String toString() {
            return "Given[" + code + "]";
        }
    }

    public AnswerPrompt(
            Transactor transactor, Weighings weighings, TeamReads team, PinnedVersion ratedBy, CaseClock clock) {
        this.transactor = transactor;
        this.weighings = weighings;
        this.team = team;
        this.ratedBy = ratedBy;
        this.clock = clock;
    }

    public Outcome<PromptAnswer, WeighingRefusal> handle(Actor actor, WeighingId id, Given given) {
        return transactor.write(
                actor,
                Purpose.WEIGH_SIGNAL,
                tx -> OpenOnly.find(weighings, tx, actor, id).then(weighing -> {
                    Optional<SignatureProof> reader = given.reader();
                    if (reader.filter(proof -> proof.person().equals(actor.person()))
                            .isPresent()) {
                        return Outcome.refused(WeighingRefusal.Plain.OWN_READER);
                    }
                    if (reader.isPresent()
                            && team.person(tx, reader.get().person())
                                    .filter(TeamPerson::active)
                                    .isEmpty()) {
                        return Outcome.refused(WeighingRefusal.Plain.SIGNER_UNKNOWN);
                    }
                    PromptAnswer answer = new PromptAnswer(
                            given.code(),
                            LongText.of(asks(ratedBy.of(tx, new About(id.value())), given.code())),
                            given.text(),
                            actor.person(),
                            clock.now(),
                            reader.map(proof -> new PromptAnswer.Reader(proof.person(), proof.with())));
                    weighings.answer(tx, id, answer);
                    tx.audit(WeighingAction.PROMPT_ANSWERED, id);
                    tx.emit(new WeighingChanged(id, weighing.signal()));
                    return Outcome.done(answer);
                }));
    }

    private static String asks(Framework framework, Prompt.Code code) {
        return framework.prompts().stream()
                .filter(prompt -> prompt.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a prompt of another framework"))
                .asks()
                .in(Language.NL);
    }
}
