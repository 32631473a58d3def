package nl.casustafel.plan;

import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Role;
import nl.casustafel.team.TeamPerson;

/// Who may write in plans and agree actions; which cases and signals is for the gate.
final class Planning {
    private Planning() {}

    static boolean allowedTo(Actor actor) {
        return actor.has(Role.FILE_HOLDER)
                || actor.has(Role.PROCESS_COORDINATOR)
                || actor.has(Role.DECIDER)
                || actor.has(Role.PARTICIPANT);
    }

    /// Whether somebody agrees for an organisation at all: who coordinates records and never decides (DEC-10).
    static boolean speaks(TeamPerson person) {
        return person.roles().contains(Role.FILE_HOLDER)
                || person.roles().contains(Role.DECIDER)
                || person.roles().contains(Role.PARTICIPANT);
    }
}
