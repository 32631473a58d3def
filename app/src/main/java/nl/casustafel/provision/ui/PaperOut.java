package nl.casustafel.provision.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.letter.LetterRefusal;
import nl.casustafel.provision.HandOut;
import nl.casustafel.provision.Handover;
import nl.casustafel.provision.Provision;
import nl.casustafel.provision.ProvisionRefusal;
import nl.casustafel.provision.RegisterPaper;

/// Something of the register on its way out: composed and permitted on the store thread, printed, read back
/// and written on the work pool, and then its own line and the name (DEC-36). FX thread.
final class PaperOut {
    private final ProvisionSeat seat;
    private final ProvisionActs.Papers papers;
    private final ProvisionDesk desk;
    private final Consumer<Notice> tell;

    PaperOut(ProvisionSeat seat, ProvisionActs.Papers papers, ProvisionDesk desk, Consumer<Notice> tell) {
        this.seat = seat;
        this.papers = papers;
        this.desk = desk;
        this.tell = tell;
    }

    void start(Supplier<Outcome<RegisterPaper, ProvisionRefusal>> compose) {
        tell.accept(Notice.info(desk.texts(), "provision.paper.busy"));
        desk.background().store(() -> permitted(compose.get())).then(outcome -> go(outcome, this::choose));
    }

    private Outcome<RegisterPaper, ProvisionRefusal> permitted(Outcome<RegisterPaper, ProvisionRefusal> composed) {
        return composed.then(
                paper -> papers.handOut().permit(seat.actor(), paper.handover()).map((Handover _) -> paper));
    }

    private void choose(RegisterPaper paper) {
        Optional<Path> target =
                desk.files().save("provision.paper.choose", paper.fileName().value());
        if (target.isEmpty()) {
            tell.accept(Notice.info(desk.texts(), "provision.paper.not"));
            return;
        }
        desk.background().work(() -> written(paper, target.orElseThrow())).then(outcome -> go(outcome, this::leave));
    }

    private Outcome<HandOut.Ready, Refusal> written(RegisterPaper paper, Path target) {
        return switch (papers.print().print(paper.letter())) {
            case Outcome.Refused<byte[], LetterRefusal>(LetterRefusal refusal) -> Outcome.refused(refusal);
            case Outcome.Done<byte[], LetterRefusal>(byte[] content) ->
                switch (papers.handOut().write(paper.handover(), content, target)) {
                    case Outcome.Refused<HandOut.Ready, ProvisionRefusal>(ProvisionRefusal refusal) ->
                        Outcome.refused(refusal);
                    case Outcome.Done<HandOut.Ready, ProvisionRefusal>(HandOut.Ready ready) -> Outcome.done(ready);
                };
        };
    }

    private void leave(HandOut.Ready ready) {
        desk.background()
                .store(() -> papers.handOut().leave(seat.actor(), ready))
                .then(outcome -> go(
                        outcome, (Provision _) -> tell.accept(Notice.done(desk.texts(), "provision.paper.written"))));
    }

    private <T, R extends Refusal> void go(Outcome<T, R> outcome, Consumer<? super T> next) {
        switch (outcome) {
            case Outcome.Done<T, R>(T value) -> next.accept(value);
            case Outcome.Refused<T, R>(R refusal) -> tell.accept(Notice.refused(desk.texts(), refusal));
        }
    }
}
