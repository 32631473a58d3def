package nl.casustafel.referral.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.letter.LetterRefusal;
import nl.casustafel.provision.HandOut;
import nl.casustafel.provision.Handover;
import nl.casustafel.provision.ProvisionRefusal;
import nl.casustafel.referral.Outgoing;
import nl.casustafel.referral.ReferralRefusal;
import org.jspecify.annotations.Nullable;

/// A letter on its way out: composed and permitted on the store thread, printed, read back and written on
/// the work pool, and then the line and the name (DEC-36). FX thread.
final class Leaving {
    private final ReferralWork work;
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    Leaving(ReferralWork work) {
        this.work = work;
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    void tell(@Nullable Notice told) {
        notice.set(told);
    }

    void refuse(Refusal refusal) {
        busy.set(false);
        notice.set(Notice.refused(work.texts(), refusal));
    }

    /// Composes, asks where to, and writes; `left` runs once the file stands there with its line. Does
    /// nothing while another is on its way.
    void start(Supplier<Outcome<Outgoing, ReferralRefusal>> compose, Runnable left) {
        start(compose, outgoing -> work.acts().papers().print().print(outgoing.letter()), left);
    }

    /// @param file its bytes, made on the work pool
    void start(
            Supplier<Outcome<Outgoing, ReferralRefusal>> compose,
            Function<Outgoing, Outcome<byte[], LetterRefusal>> file,
            Runnable left) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        notice.set(Notice.info(work.texts(), "referral.busy"));
        work.store(() -> permitted(compose), outgoing -> choose(outgoing, file, left), this::refuse, this::idle);
    }

    private Outcome<Outgoing, Refusal> permitted(Supplier<Outcome<Outgoing, ReferralRefusal>> compose) {
        return switch (compose.get()) {
            case Outcome.Refused<Outgoing, ReferralRefusal>(ReferralRefusal refusal) -> Outcome.refused(refusal);
            case Outcome.Done<Outgoing, ReferralRefusal>(Outgoing outgoing) ->
                switch (handOut().permit(work.actor(), outgoing.handover())) {
                    case Outcome.Refused<Handover, ProvisionRefusal>(ProvisionRefusal refusal) ->
                        Outcome.refused(refusal);
                    case Outcome.Done<Handover, ProvisionRefusal> permitted -> Outcome.done(outgoing);
                };
        };
    }

    private void choose(Outgoing outgoing, Function<Outgoing, Outcome<byte[], LetterRefusal>> file, Runnable left) {
        Optional<Path> target =
                work.desk().files().save("referral.choose", outgoing.fileName().value());
        if (target.isEmpty()) {
            idle();
            return;
        }
        work.work(
                () -> written(outgoing, file, target.get()),
                ready -> work.store(
                        () -> handOut().leave(work.actor(), ready),
                        _ -> {
                            idle();
                            left.run();
                        },
                        this::refuse,
                        this::idle),
                this::refuse,
                this::idle);
    }

    private Outcome<HandOut.Ready, Refusal> written(
            Outgoing outgoing, Function<Outgoing, Outcome<byte[], LetterRefusal>> file, Path target) {
        return switch (file.apply(outgoing)) {
            case Outcome.Refused<byte[], LetterRefusal>(LetterRefusal refusal) -> Outcome.refused(refusal);
            case Outcome.Done<byte[], LetterRefusal>(byte[] content) ->
                switch (handOut().write(outgoing.handover(), content, target)) {
                    case Outcome.Refused<HandOut.Ready, ProvisionRefusal>(ProvisionRefusal refusal) ->
                        Outcome.refused(refusal);
                    case Outcome.Done<HandOut.Ready, ProvisionRefusal>(HandOut.Ready ready) -> Outcome.done(ready);
                };
        };
    }

    private HandOut handOut() {
        return work.acts().papers().handOut();
    }

    /// Where a call failed it may be tried again; the session says what failed.
    private void idle() {
        busy.set(false);
        notice.set(null);
    }
}
