package nl.casustafel.weighing;

import java.util.Optional;
import nl.casustafel.assessment.CheckAnswer;
import nl.casustafel.assessment.CheckItem;
import nl.casustafel.assessment.Framework;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Role;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.TeamReads;
import nl.casustafel.texts.Language;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Keeps the answers to the entry list, and why it is decided otherwise (framework 3.7, DEC-2). Said again
/// it replaces what was said before. Possible until the weighing is decided.
public final class AnswerEntry {
    private final Transactor transactor;
    private final Weighings weighings;
    private final TeamReads team;
    private final Framework framework;
    private final CaseClock clock;

    public record Given(CheckItem.Code code, CheckAnswer answer, Optional<LongText> reason) implements PersonalData {
        @Override
        public String toString() {
            return "Given[" + code + "]";
        }
    }

    public AnswerEntry(
            Transactor transactor, Weighings weighings, TeamReads team, Framework framework, CaseClock clock) {
        this.transactor = transactor;
        this.weighings = weighings;
        this.team = team;
        this.framework = framework;
        this.clock = clock;
    }

    public Outcome<EntryAnswer, WeighingRefusal> answer(Actor actor, WeighingId id, Given given) {
        return transactor.write(
                actor,
                Purpose.WEIGH_SIGNAL,
                tx -> OpenOnly.find(weighings, tx, actor, id).map(weighing -> {
                    EntryAnswer answer = new EntryAnswer(
                            given.code(),
                            LongText.of(asks(given.code())),
                            given.answer(),
                            given.reason(),
                            actor.person(),
                            clock.now());
                    weighings.answer(tx, id, answer);
                    tx.audit(WeighingAction.ENTRY_ANSWERED, id);
                    tx.emit(new WeighingChanged(id, weighing.signal()));
                    return answer;
                }));
    }

    /// @param reader one of those who decide, and not who types
    public Outcome<Deviation, WeighingRefusal> deviate(
            Actor actor, WeighingId id, LongText reason, SignatureProof reader) {
        return transactor.write(
                actor,
                Purpose.WEIGH_SIGNAL,
                tx -> OpenOnly.find(weighings, tx, actor, id)
                        .then(weighing -> deviated(tx, actor, weighing, reason, reader)));
    }

    private Outcome<Deviation, WeighingRefusal> deviated(
            Tx tx, Actor actor, Weighing weighing, LongText reason, SignatureProof reader) {
        if (reader.person().equals(actor.person())) {
            return Outcome.refused(WeighingRefusal.Plain.OWN_READER);
        }
        boolean decides = team.person(tx, reader.person())
                .filter(person -> person.active() && person.roles().contains(Role.DECIDER))
                .isPresent();
        if (!decides) {
            return Outcome.refused(WeighingRefusal.Plain.READER_DECIDES_NOT);
        }
        Deviation deviation = new Deviation(
                reason, actor.person(), clock.now(), new PromptAnswer.Reader(reader.person(), reader.with()));
        weighings.deviate(tx, weighing.id(), deviation);
        tx.audit(WeighingAction.DEVIATION_SIGNED, weighing.id());
        tx.emit(new WeighingChanged(weighing.id(), weighing.signal()));
        return Outcome.done(deviation);
    }

    private String asks(CheckItem.Code code) {
        return framework.checklists().entry().stream()
                .filter(item -> item.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a question of another list"))
                .asks()
                .in(Language.NL);
    }
}
