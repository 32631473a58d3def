package nl.casustafel.signal.ui;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.signal.SignalFilter;
import nl.casustafel.signal.SignalState;

/// Which signals the list shows, by what has to be done with them.
@SuppressWarnings("ImmutableEnumChecker") // the sets are those of Set.copyOf, which never change
enum SignalSelection {
    RUNNING(SignalFilter.running().states()),
    TO_TEST(Set.of(SignalState.CONCEPT, SignalState.RECEIVED, SignalState.IN_TESTING)),
    AT_THE_TABLE(Set.of(SignalState.ON_AGENDA, SignalState.IN_WEIGHING, SignalState.DEFERRED)),
    TO_ANSWER(Set.of(SignalState.WEIGHED, SignalState.REFERRED, SignalState.ANSWERED)),
    ENDED(Set.of(SignalState.CLOSED, SignalState.WITHDRAWN)),
    ALL(EnumSet.copyOf(Arrays.asList(SignalState.values())));

    private final Set<SignalState> states;

    SignalSelection(Set<SignalState> states) {
        this.states = Set.copyOf(states);
    }

    SignalFilter filter() {
        return new SignalFilter(states, Optional.empty(), SignalFilter.USUAL_LIMIT);
    }
}
