package nl.casustafel.closing;

import java.util.Optional;
import nl.casustafel.assessment.CheckAnswer;
import nl.casustafel.assessment.CheckItem;
import nl.casustafel.assessment.Frameworks;
import nl.casustafel.casefile.CaseFiles;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CaseRoles;
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
import nl.casustafel.weighing.Deviation;
import nl.casustafel.weighing.EntryAnswer;
import nl.casustafel.weighing.PromptAnswer;

/// Keeps the answers to the list with which a case ends, and why it ends over one that says no (framework 3.8,
/// T-C6). Said again it replaces what was said before. Possible while the case runs.
public final class AnswerExit {
    private final Transactor transactor;
    private final CaseFiles cases;
    private final Endings endings;
    private final Frameworks frameworks;
    private final TeamReads team;
    private final CaseClock clock;

    public record Given(CheckItem.Code code, CheckAnswer answer, Optional<LongText> reason) implements PersonalData {
        @Override
        public String toString() {
            return "Given[" + code + "]";
        }
    }

    public AnswerExit(
            Transactor transactor,
            CaseFiles cases,
            Endings endings,
            Frameworks frameworks,
            TeamReads team,
            CaseClock clock) {
        this.transactor = transactor;
        this.cases = cases;
        this.endings = endings;
        this.frameworks = frameworks;
        this.team = team;
        this.clock = clock;
    }

    public Outcome<EntryAnswer, ClosingRefusal> answer(Actor actor, CaseId id, Given given) {
        return transactor.write(
                actor,
                Purpose.RUN_CASE,
                tx -> running(tx, actor, id).map(_ -> {
                    EntryAnswer answer = new EntryAnswer(
                            given.code(),
                            LongText.of(asks(tx, given.code())),
                            given.answer(),
                            given.reason(),
                            actor.person(),
                            clock.now());
                    endings.answer(tx, id, answer);
                    tx.audit(ClosingAction.EXIT_ANSWERED, id);
                    tx.emit(new ClosingChanged(id));
                    return answer;
                }));
    }

    /// @param reader one of those who decide, and not who types
    public Outcome<Deviation, ClosingRefusal> deviate(Actor actor, CaseId id, LongText reason, SignatureProof reader) {
        return transactor.write(
                actor,
                Purpose.RUN_CASE,
                tx -> running(tx, actor, id).then(_ -> deviated(tx, actor, id, reason, reader)));
    }

    private Outcome<Deviation, ClosingRefusal> deviated(
            Tx tx, Actor actor, CaseId id, LongText reason, SignatureProof reader) {
        if (reader.person().equals(actor.person())) {
            return Outcome.refused(ClosingRefusal.Plain.OWN_READER);
        }
        boolean decides = team.person(tx, reader.person())
                .filter(person -> person.active() && person.roles().contains(Role.DECIDER))
                .isPresent();
        if (!decides) {
            return Outcome.refused(ClosingRefusal.Plain.READER_DECIDES_NOT);
        }
        Deviation deviation = new Deviation(
                reason, actor.person(), clock.now(), new PromptAnswer.Reader(reader.person(), reader.with()));
        endings.deviate(tx, id, deviation);
        tx.audit(ClosingAction.EXIT_DEVIATION_SIGNED, id);
        tx.emit(new ClosingChanged(id));
        return Outcome.done(deviation);
    }

    private Outcome<CaseId, ClosingRefusal> running(Tx tx, Actor actor, CaseId id) {
        if (!CaseRoles.takesPart(actor)) {
            return Outcome.refused(ClosingRefusal.Plain.NO_PART_IN_IT);
        }
        return cases.find(tx, actor, id).isPresent() ? Outcome.done(id) : Outcome.refused(ClosingRefusal.Plain.UNKNOWN);
    }

    private String asks(Tx tx, CheckItem.Code code) {
        return frameworks.newest(tx).checklists().exit().stream()
                .filter(item -> item.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a question of another list"))
                .asks()
                .in(Language.NL);
    }
}
