package nl.casustafel.referral;

import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Role;

/// Who sees to what follows a decision (1.11): the municipality's file holder, police and OM.
final class FollowUpDuties {
    private FollowUpDuties() {}

    static boolean has(Actor actor) {
        return actor.has(Role.FILE_HOLDER) || actor.has(Role.DECIDER);
    }
}
