package nl.casustafel.signal;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.team.Municipality;

/// Which signals a list shows.
/// @param states none of them means all
/// @param limit at most this many rows
public record SignalFilter(Set<SignalState> states, Optional<Municipality.Key> municipality, int limit) {
    public static final int USUAL_LIMIT = 500;

    public SignalFilter {
        states = Set.copyOf(states);
    }

    public static SignalFilter all() {
        return new SignalFilter(Set.of(), Optional.empty(), USUAL_LIMIT);
    }

    /// What still asks for work.
    public static SignalFilter running() {
        EnumSet<SignalState> running = EnumSet.allOf(SignalState.class);
        running.removeIf(SignalState::ended);
        return new SignalFilter(running, Optional.empty(), USUAL_LIMIT);
    }

    public static SignalFilter in(SignalState... states) {
        return new SignalFilter(Set.of(states), Optional.empty(), USUAL_LIMIT);
    }
}
