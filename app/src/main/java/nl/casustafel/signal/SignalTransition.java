package nl.casustafel.signal;

import static nl.casustafel.signal.SignalState.ANSWERED;
import static nl.casustafel.signal.SignalState.AT_TRIANGLE;
import static nl.casustafel.signal.SignalState.CLOSED;
import static nl.casustafel.signal.SignalState.CONCEPT;
import static nl.casustafel.signal.SignalState.DEFERRED;
import static nl.casustafel.signal.SignalState.IN_TESTING;
import static nl.casustafel.signal.SignalState.IN_WEIGHING;
import static nl.casustafel.signal.SignalState.ON_AGENDA;
import static nl.casustafel.signal.SignalState.RECEIVED;
import static nl.casustafel.signal.SignalState.REFERRED;
import static nl.casustafel.signal.SignalState.WEIGHED;
import static nl.casustafel.signal.SignalState.WITHDRAWN;

import java.util.Set;

/// The allowed changes of state of a signal, by their id in the process (1.4, DEC-12). Who may and what
/// must be true is guarded by the use case of each; this is the map they walk on. Destruction (T-S9) leaves
/// no state behind and so is not here.
@SuppressWarnings("ImmutableEnumChecker") // the sets are those of Set.of, which never change
public enum SignalTransition {
    /// A draft is handed in.
    HAND_IN("T-S0", Set.of(CONCEPT), Set.of(RECEIVED)),
    /// A new signal; it comes from no state.
    RECORD("T-S1", Set.of(), Set.of(RECEIVED)),
    BEGIN_TESTING("T-S2", Set.of(RECEIVED), Set.of(IN_TESTING)),
    PUT_ON_AGENDA("T-S3", Set.of(IN_TESTING), Set.of(ON_AGENDA)),
    /// Ended without the table, where the team allows that (DEC-1).
    PRE_SORT("T-S3x", Set.of(IN_TESTING), Set.of(REFERRED, CLOSED)),
    /// One of the three wants at the table what was settled without it; first tested where that is due.
    PULL_TO_TABLE("DEC-1", Set.of(ANSWERED, REFERRED, CLOSED), Set.of(ON_AGENDA, IN_TESTING)),
    BEGIN_WEIGHING("T-S4", Set.of(ON_AGENDA), Set.of(IN_WEIGHING)),
    DEFER("T-S5", Set.of(IN_WEIGHING), Set.of(DEFERRED)),
    BACK_ON_AGENDA("T-S5b", Set.of(DEFERRED), Set.of(ON_AGENDA)),
    WEIGH("T-S6", Set.of(IN_WEIGHING), Set.of(WEIGHED)),
    /// Admitted by the three, where the team agreed that the driehoek ratifies that.
    LAY_BEFORE_TRIANGLE("T-S7", Set.of(IN_WEIGHING), Set.of(AT_TRIANGLE)),
    /// The driehoek did, and the case is made.
    RATIFY("T-S7", Set.of(AT_TRIANGLE), Set.of(WEIGHED)),
    /// It did not: the three weigh again.
    SEND_BACK("T-S7", Set.of(AT_TRIANGLE), Set.of(ON_AGENDA)),
    /// The reporter has the closing answer; also after a pre-selection (DEC-12).
    ANSWER("T-S8", Set.of(WEIGHED, REFERRED, CLOSED), Set.of(ANSWERED)),
    /// The same for an advice request, which is never weighed (W-C1).
    ADVISE("T-S8", Set.of(CONCEPT, RECEIVED, IN_TESTING), Set.of(ANSWERED)),
    CLOSE("T-S8b", Set.of(ANSWERED), Set.of(CLOSED)),
    /// Not while it is being weighed: then the table says so.
    WITHDRAW("T-S10", Set.of(CONCEPT, RECEIVED, IN_TESTING, ON_AGENDA, DEFERRED), Set.of(WITHDRAWN));

    private final String id;
    private final Set<SignalState> from;
    private final Set<SignalState> to;

    SignalTransition(String id, Set<SignalState> from, Set<SignalState> to) {
        this.id = id;
        this.from = from;
        this.to = to;
    }

    /// The id in the process, e.g. `T-S3x`; also the code in the log where it was refused.
    public String id() {
        return id;
    }

    public boolean startsFrom(SignalState state) {
        return from.contains(state);
    }

    public boolean leadsTo(SignalState state) {
        return to.contains(state);
    }

    /// Where it leads, for those with one end.
    SignalState end() {
        if (to.size() != 1) {
            throw new IllegalStateException(this + " has several ends");
        }
        return to.iterator().next();
    }
}
