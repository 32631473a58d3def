package nl.casustafel.plan;

import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Role;

/// Who may write in plans and agree actions; which cases and signals is for the gate.
final class Planning {
    private Planning() {}

    static boolean allowedTo(Actor actor) {
        return actor.has(Role.FILE_HOLDER)
                || actor.has(Role.PROCESS_COORDINATOR)
                || actor.has(Role.DECIDER)
                || actor.has(Role.PARTICIPANT);
    }
}
