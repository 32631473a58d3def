package nl.casustafel.retention.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.letter.LetterRefusal;
import nl.casustafel.provision.HandOut;
import nl.casustafel.provision.Handover;
import nl.casustafel.provision.Provision;
import nl.casustafel.provision.ProvisionRefusal;
import nl.casustafel.retention.ComposeCertificate.Paper;
import nl.casustafel.retention.Destruction;
import nl.casustafel.retention.RetentionRefusal;

/// A certificate on its way out: composed and permitted on the store thread, printed, read back and written
/// on the work pool, and then the line and the name (DEC-36). FX thread.
final class PaperModel {
    private final RetentionActs acts;
    private final RetentionDesk desk;
    private final Consumer<Notice> tell;

    PaperModel(RetentionActs acts, RetentionDesk desk, Consumer<Notice> tell) {
        this.acts = acts;
        this.desk = desk;
        this.tell = tell;
    }

    void write(Destruction.Key id) {
        tell.accept(Notice.info(desk.texts(), "term.paper.busy"));
        desk.background().store(() -> permitted(id)).then(outcome -> {
            switch (outcome) {
                case Outcome.Done<Paper, Refusal>(Paper paper) -> choose(paper);
                case Outcome.Refused<Paper, Refusal>(Refusal refusal) -> refuse(refusal);
            }
        });
    }

    private Outcome<Paper, Refusal> permitted(Destruction.Key id) {
        return switch (acts.papers().compose().handle(acts.actor(), id)) {
            case Outcome.Refused<Paper, RetentionRefusal>(RetentionRefusal refusal) -> Outcome.refused(refusal);
            case Outcome.Done<Paper, RetentionRefusal>(Paper paper) ->
                switch (acts.papers().handOut().permit(acts.actor(), paper.handover())) {
                    case Outcome.Refused<Handover, ProvisionRefusal>(ProvisionRefusal refusal) ->
                        Outcome.refused(refusal);
                    case Outcome.Done<Handover, ProvisionRefusal> _ -> Outcome.done(paper);
                };
        };
    }

    private void choose(Paper paper) {
        Optional<Path> target =
                desk.files().save("term.paper.choose", paper.fileName().value());
        if (target.isEmpty()) {
            return;
        }
        desk.background().work(() -> written(paper, target.orElseThrow())).then(outcome -> {
            switch (outcome) {
                case Outcome.Done<HandOut.Ready, Refusal>(HandOut.Ready ready) -> leave(ready);
                case Outcome.Refused<HandOut.Ready, Refusal>(Refusal refusal) -> refuse(refusal);
            }
        });
    }

    private Outcome<HandOut.Ready, Refusal> written(Paper paper, Path target) {
        return switch (acts.papers().print().print(paper.letter())) {
            case Outcome.Refused<byte[], LetterRefusal>(LetterRefusal refusal) -> Outcome.refused(refusal);
            case Outcome.Done<byte[], LetterRefusal>(byte[] content) ->
                switch (acts.papers().handOut().write(paper.handover(), content, target)) {
                    case Outcome.Refused<HandOut.Ready, ProvisionRefusal>(ProvisionRefusal refusal) ->
                        Outcome.refused(refusal);
                    case Outcome.Done<HandOut.Ready, ProvisionRefusal>(HandOut.Ready ready) -> Outcome.done(ready);
                };
        };
    }

    private void leave(HandOut.Ready ready) {
        desk.background()
                .store(() -> acts.papers().handOut().leave(acts.actor(), ready))
                .then(outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Provision, ProvisionRefusal> _ ->
                            tell.accept(Notice.done(desk.texts(), "term.paper.written"));
                        case Outcome.Refused<Provision, ProvisionRefusal>(ProvisionRefusal refusal) -> refuse(refusal);
                    }
                });
    }

    private void refuse(Refusal refusal) {
        tell.accept(Notice.refused(desk.texts(), refusal));
    }
}
