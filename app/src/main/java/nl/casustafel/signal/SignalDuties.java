package nl.casustafel.signal;

import java.util.Set;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Role;

/// Which roles do what with a signal (1.11).
public final class SignalDuties {
    private SignalDuties() {}

    /// The municipality's file holder, police and OM take in and test reports; nobody else does.
    static boolean takesIn(Actor actor) {
        return takesIn(actor.roles());
    }

    /// The same of somebody who does not act.
    public static boolean takesIn(Set<Role> roles) {
        return roles.contains(Role.FILE_HOLDER) || roles.contains(Role.DECIDER);
    }

    /// The process coordinator keeps the agenda and records at the table, and decides nothing (W-E4).
    static boolean worksAtTable(Actor actor) {
        return takesIn(actor) || actor.has(Role.PROCESS_COORDINATOR);
    }
}
