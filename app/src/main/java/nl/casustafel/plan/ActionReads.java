package nl.casustafel.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.signal.SignalId;
import nl.casustafel.vault.Tx;

/// Reading actions, through the gate of the case or signal they are about. Lists of open actions have the
/// earliest date first, the others the oldest number first.
public interface ActionReads {
    /// Open actions the actor owns.
    List<ActionRow> mine(Tx tx, Actor actor);

    /// Open actions that somebody of the actor's organisation owns.
    List<ActionRow> ofOrganisation(Tx tx, Actor actor);

    List<ActionRow> open(Tx tx, Actor actor);

    /// Open actions that were due before `today`.
    List<ActionRow> overdue(Tx tx, Actor actor, LocalDate today);

    /// All actions of a case, and of the signal it came from.
    List<ActionRow> of(Tx tx, Actor actor, CaseId caseFile);

    List<ActionRow> of(Tx tx, Actor actor, SignalId signal);

    List<ActionRow> ofAgendaItem(Tx tx, Actor actor, UUID agendaItem);

    /// What this person may see of the block on an action (law 1.8).
    Optional<ActionBlock.Seen> blocked(Tx tx, Actor actor, ActionId id);
}
