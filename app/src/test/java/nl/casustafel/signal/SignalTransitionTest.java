package nl.casustafel.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The map of states against the table of 1.4 and DEC-12, way by way.
class SignalTransitionTest {
    private static final Set<String> WAYS = Set.of(
            "T-S0 CONCEPT RECEIVED",
            "T-S2 RECEIVED IN_TESTING",
            "T-S3 IN_TESTING ON_AGENDA",
            "T-S3x IN_TESTING REFERRED",
            "T-S3x IN_TESTING CLOSED",
            "DEC-1 REFERRED ON_AGENDA",
            "DEC-1 REFERRED IN_TESTING",
            "DEC-1 CLOSED ON_AGENDA",
            "DEC-1 CLOSED IN_TESTING",
            "DEC-1 ANSWERED ON_AGENDA",
            "DEC-1 ANSWERED IN_TESTING",
            "T-S4 ON_AGENDA IN_WEIGHING",
            "T-S5 IN_WEIGHING DEFERRED",
            "T-S5b DEFERRED ON_AGENDA",
            "T-S6 IN_WEIGHING WEIGHED",
            "T-S7 IN_WEIGHING AT_TRIANGLE",
            "T-S7 AT_TRIANGLE WEIGHED",
            "T-S7 AT_TRIANGLE ON_AGENDA",
            "T-S8 WEIGHED ANSWERED",
            "T-S8 REFERRED ANSWERED",
            "T-S8 CLOSED ANSWERED",
            "T-S8 CONCEPT ANSWERED",
            "T-S8 RECEIVED ANSWERED",
            "T-S8 IN_TESTING ANSWERED",
            "T-S8b ANSWERED CLOSED",
            "T-S10 CONCEPT WITHDRAWN",
            "T-S10 RECEIVED WITHDRAWN",
            "T-S10 IN_TESTING WITHDRAWN",
            "T-S10 ON_AGENDA WITHDRAWN",
            "T-S10 DEFERRED WITHDRAWN");

    @Test
    void holdsTheseWaysAndNoOther() {
        Set<String> found = new TreeSet<>();
        for (SignalTransition way : SignalTransition.values()) {
            for (SignalState from : SignalState.values()) {
                for (SignalState to : SignalState.values()) {
                    if (way.startsFrom(from) && way.leadsTo(to)) {
                        found.add(way.id() + " " + from + " " + to);
                    }
                }
            }
        }
        assertEquals(new TreeSet<>(WAYS), found);
    }

    /// DEC-12: no dead ends.
    @Test
    void leavesNoStateWithoutAWayOnExceptTheEnds() {
        for (SignalState state : SignalState.values()) {
            boolean goesOn = false;
            for (SignalTransition way : SignalTransition.values()) {
                goesOn |= way.startsFrom(state);
            }
            assertEquals(state != SignalState.WITHDRAWN, goesOn, state.name());
        }
    }
}
