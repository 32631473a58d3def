package nl.casustafel.framework.ui;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.casustafel.framework.DraftRefusal;
import nl.casustafel.framework.Keeping;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.Tx;

/// How the models of this room read and act: on the store thread, in the name of one actor, with the
/// answer on the FX thread.
public record FrameworkWork(FrameworkDesk desk, FrameworkActs acts) {
    Actor actor() {
        return acts.actor();
    }

    Texts texts() {
        return desk.texts();
    }

    boolean keeps() {
        return Keeping.keeps(actor());
    }

    <T> void read(Function<Tx, T> query, Consumer<? super T> show) {
        desk.background()
                .store(() -> acts.transactor().read(actor(), Purpose.KEEP_FRAMEWORK, query))
                .then(show);
    }

    <T> void ask(
            Supplier<Outcome<T, DraftRefusal>> act, Consumer<? super T> done, Consumer<? super DraftRefusal> refused) {
        desk.background().store(act).then(outcome -> {
            switch (outcome) {
                case Outcome.Done<T, DraftRefusal>(T value) -> done.accept(value);
                case Outcome.Refused<T, DraftRefusal>(DraftRefusal refusal) -> refused.accept(refusal);
            }
        });
    }

    /// Somebody signs in place. Wipes the code.
    void sign(TeamPerson person, char[] code, Consumer<SignatureProof> signed, Runnable wrong) {
        desk.background()
                .store(() -> acts.signatures().of(person.id()))
                .then(hand -> desk.background()
                        .work(() -> hand.sign(code))
                        .then(proof -> proof.ifPresentOrElse(signed, wrong)));
    }
}
