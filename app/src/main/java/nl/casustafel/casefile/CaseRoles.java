package nl.casustafel.casefile;

import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Role;

/// Who may do what with a case; which cases is for the gate.
public final class CaseRoles {
    private CaseRoles() {}

    /// Keeps its administration and convenes: who holds the files, and the coordinator (law 1.11).
    public static boolean runs(Actor actor) {
        return actor.has(Role.FILE_HOLDER) || actor.has(Role.PROCESS_COORDINATOR);
    }

    /// Takes part in it, so that what the participants judged may be written down by them.
    public static boolean takesPart(Actor actor) {
        return runs(actor) || actor.has(Role.DECIDER) || actor.has(Role.PARTICIPANT);
    }
}
