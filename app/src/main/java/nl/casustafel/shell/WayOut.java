package nl.casustafel.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.provision.HandOut;
import nl.casustafel.provision.Handover;
import nl.casustafel.provision.ProvisionRefusal;

/// The register in three steps, for what features hand to it without knowing it (DEC-36, W-F4): asked, written
/// without a name, and named together with its line.
record WayOut(Actor actor, HandOut handOut) {
    /// Why it may not leave; empty where it may.
    Optional<Refusal> permit(Handover handover) {
        return refused(handOut.permit(actor, handover));
    }

    /// @param last what the feature calls the last step: why it did not leave, empty where it did
    <W> Outcome<W, Refusal> write(
            Handover handover, byte[] content, Path target, Function<Supplier<Optional<Refusal>>, W> last) {
        return switch (handOut.write(handover, content, target)) {
            case Outcome.Done<HandOut.Ready, ProvisionRefusal>(HandOut.Ready ready) ->
                Outcome.done(last.apply(() -> refused(handOut.leave(actor, ready))));
            case Outcome.Refused<HandOut.Ready, ProvisionRefusal>(ProvisionRefusal refusal) -> Outcome.refused(refusal);
        };
    }

    static <T> Optional<Refusal> refused(Outcome<T, ProvisionRefusal> outcome) {
        return outcome instanceof Outcome.Refused<T, ProvisionRefusal>(ProvisionRefusal refusal)
                ? Optional.of(refusal)
                : Optional.empty();
    }
}
