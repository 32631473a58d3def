package nl.casustafel.signal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Which signals the list shows: by what has to be done with them, or those in one state.
@SuppressWarnings("ImmutableEnumChecker") // the sets are those of Set.copyOf, which never change
public enum SignalSelection {
    RUNNING(SignalFilter.running().states()),
    TO_TEST(Set.of(SignalState.CONCEPT, SignalState.RECEIVED, SignalState.IN_TESTING)),
    AT_THE_TABLE(Set.of(SignalState.ON_AGENDA, SignalState.IN_WEIGHING, SignalState.DEFERRED, SignalState.AT_TRIANGLE)),
    TO_ANSWER(Set.of(SignalState.WEIGHED, SignalState.REFERRED, SignalState.ANSWERED)),
    ENDED(Set.of(SignalState.CLOSED, SignalState.WITHDRAWN)),
    ALL(EnumSet.copyOf(Arrays.asList(SignalState.values()))),
    CONCEPT(SignalState.CONCEPT),
    RECEIVED(SignalState.RECEIVED),
    IN_TESTING(SignalState.IN_TESTING),
    ON_AGENDA(SignalState.ON_AGENDA),
    IN_WEIGHING(SignalState.IN_WEIGHING),
    DEFERRED(SignalState.DEFERRED),
    AT_TRIANGLE(SignalState.AT_TRIANGLE),
    WEIGHED(SignalState.WEIGHED),
    ANSWERED(SignalState.ANSWERED),
    REFERRED(SignalState.REFERRED),
    CLOSED(SignalState.CLOSED),
    WITHDRAWN(SignalState.WITHDRAWN);

    /// More than any team has; a list is read whole, so that narrowing it needs no store.
    private static final int MOST = 20_000;

    /// What a list offers: nobody makes a concept, and its filter would show nothing (T-S0, decision 52).
    public static final List<SignalSelection> OFFERED =
            Stream.of(values()).filter(one -> one != CONCEPT).toList();

    private final Set<SignalState> states;

    SignalSelection(Set<SignalState> states) {
        this.states = Set.copyOf(states);
    }

    SignalSelection(SignalState only) {
        this(Set.of(only));
    }

    public SignalFilter filter() {
        return new SignalFilter(states, Optional.empty(), MOST);
    }
}
