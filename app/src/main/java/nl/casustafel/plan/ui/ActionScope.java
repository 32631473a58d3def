package nl.casustafel.plan.ui;

import java.time.LocalDate;
import java.util.List;
import nl.casustafel.kernel.Actor;
import nl.casustafel.plan.ActionReads;
import nl.casustafel.plan.ActionRow;
import nl.casustafel.vault.Tx;

/// Which actions a list over all cases shows.
enum ActionScope {
    MINE,
    /// Of anybody of the own organisation.
    OURS,
    OPEN,
    OVERDUE;

    List<ActionRow> read(ActionReads actions, Tx tx, Actor actor, LocalDate today) {
        return switch (this) {
            case MINE -> actions.mine(tx, actor);
            case OURS -> actions.ofOrganisation(tx, actor);
            case OPEN -> actions.open(tx, actor);
            case OVERDUE -> actions.overdue(tx, actor, today);
        };
    }
}
