package nl.casustafel.exchange;

import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Role;

/// Who may hand over and take in; which dossiers is for the gate.
final class Handling {
    private Handling() {}

    static boolean allowedTo(Actor actor) {
        return actor.has(Role.FILE_HOLDER) || actor.has(Role.PROCESS_COORDINATOR);
    }
}
