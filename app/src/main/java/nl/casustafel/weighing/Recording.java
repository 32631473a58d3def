package nl.casustafel.weighing;

import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Role;

/// Who may type what the table weighs. Recording is not deciding: that is done by signing (W-E4, DEC-10).
final class Recording {
    private Recording() {}

    static boolean allowedTo(Actor actor) {
        return actor.has(Role.FILE_HOLDER) || actor.has(Role.PROCESS_COORDINATOR) || actor.has(Role.DECIDER);
    }
}
