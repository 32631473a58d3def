package nl.casustafel.retention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.DossierNumber;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalKind;
import nl.casustafel.signal.SignalState;

/// A signal that was not admitted and has come to its end, so that it has to be destroyed (T-S9).
/// @param endedOn when it was closed, referred or withdrawn
public record DueSignal(
        SignalId id,
        DossierNumber number,
        SignalKind kind,
        SignalState state,
        Optional<ShortText> calledBy,
        LocalDate endedOn,
        Set<Obstacle> obstacles)
        implements Due {
    /// The longest wait where no meeting follows sooner (DEC-17).
    public static final int WITHIN_DAYS = 14;

    public DueSignal {
        obstacles = Set.copyOf(obstacles);
    }

    @Override
    public LocalDate destroyBy() {
        return destroyBy(endedOn);
    }

    public static LocalDate destroyBy(LocalDate endedOn) {
        return endedOn.plusDays(WITHIN_DAYS);
    }

    @Override
    public LocalDate asksOn() {
        return destroyBy();
    }

    @Override
    public DueSignal unnamed() {
        return new DueSignal(id, number, kind, state, Optional.empty(), endedOn, obstacles);
    }

    @Override
    public Destruction.Line line() {
        return new Destruction.OfSignal(number, kind, state);
    }

    @Override
    public String toString() {
        return "DueSignal[" + number + "]";
    }
}
