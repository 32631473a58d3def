package nl.casustafel.judgement.ui;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.casustafel.judgement.JudgementRefusal;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.Tx;

/// How the models of this room read and act: on the store thread, in the name of one actor, with the
/// answer on the FX thread.
public record JudgementWork(JudgementDesk desk, JudgementSeat seat, JudgementLooks looks, JudgementActs acts) {
    Actor actor() {
        return seat.actor();
    }

    Texts texts() {
        return desk.texts();
    }

    <T> void read(Function<Tx, T> query, Consumer<? super T> show) {
        desk.background()
                .store(() -> seat.transactor().read(actor(), Purpose.RUN_CASE, query))
                .then(show);
    }

    <T> void ask(
            Supplier<Outcome<T, JudgementRefusal>> act,
            Consumer<? super T> done,
            Consumer<? super JudgementRefusal> refused) {
        desk.background().store(act).then(outcome -> {
            switch (outcome) {
                case Outcome.Done<T, JudgementRefusal>(T value) -> done.accept(value);
                case Outcome.Refused<T, JudgementRefusal>(JudgementRefusal refusal) -> refused.accept(refusal);
            }
        });
    }

    /// Somebody signs in place. Wipes the code.
    void sign(TeamPerson person, char[] code, Consumer<SignatureProof> signed, Runnable wrong) {
        desk.background()
                .store(() -> seat.signatures().of(person.id()))
                .then(hand -> desk.background()
                        .work(() -> hand.sign(code))
                        .then(proof -> proof.ifPresentOrElse(signed, wrong)));
    }
}
