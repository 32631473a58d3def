package nl.casustafel.weighing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.signal.SignalId;

/// One weighing of one signal. A signal that was deferred is weighed again in a new one, which starts with
/// the form of the one before.
/// @param decided present once the state is no longer OPEN
public record Weighing(
        WeighingId id,
        SignalId signal,
        WeighingManner manner,
        WeighingState state,
        Instant openedAt,
        PersonId openedBy,
        WeighingForm form,
        Optional<Decided> decided)
        implements PersonalData {
    /// @param recordedBy who typed it, which is not who decided
    public record Decided(Decision decision, Instant at, LocalDate on, PersonId recordedBy) {}

    public Weighing {
        if ((state == WeighingState.OPEN) == decided.isPresent()) {
            throw new IllegalArgumentException(state.name());
        }
    }

    public boolean isOpen() {
        return state == WeighingState.OPEN;
    }

    public Weighing with(WeighingForm filledIn) {
        return new Weighing(id, signal, manner, state, openedAt, openedBy, filledIn, decided);
    }

    /// This weighing, ended by `decision`.
    public Weighing ended(Decided decision) {
        WeighingState end =
                decision.decision() instanceof Decision.Deferred ? WeighingState.DEFERRED : WeighingState.DECIDED;
        return new Weighing(id, signal, manner, end, openedAt, openedBy, form, Optional.of(decision));
    }

    @Override
    public String toString() {
        return "Weighing[" + id.value() + " " + state + "]";
    }
}
