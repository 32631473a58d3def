package nl.casustafel.retention;

import java.util.List;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.retention.RetentionRefusal.Rule;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Shows at the end of a meeting, on the laptop of who keeps the agenda, what a file holder or decider may
/// destroy (DEC-17): after they proved in place who they are (DEC-6), by number and without a name.
public final class ShowDueList {
    private final Transactor transactor;
    private final WhatIsDue due;
    private final TeamReads team;

    public ShowDueList(Transactor transactor, WhatIsDue due, TeamReads team) {
        this.transactor = transactor;
        this.due = due;
        this.team = team;
    }

    public Outcome<List<Due>, RetentionRefusal> handle(Actor actor, SignatureProof owner) {
        return transactor.write(
                actor,
                Purpose.DESTROY,
                tx -> DestroyDossiers.mayHost(actor)
                        ? DestroyDossiers.begins(team, tx, owner)
                                .map(first -> Outcome.<List<Due>, RetentionRefusal>done(shown(tx, first)))
                                .orElseGet(() -> Outcome.refused(Rule.NOT_ALLOWED))
                        : Outcome.refused(Rule.NOT_ALLOWED));
    }

    private List<Due> shown(Tx tx, Actor owner) {
        tx.audit(RetentionAction.DUE_LIST_SHOWN, owner.person());
        return due.of(tx, owner).stream().map(Due::unnamed).toList();
    }
}
