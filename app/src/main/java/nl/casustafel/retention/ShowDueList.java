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
    private final RetentionReads reads;
    private final TeamReads team;

    public ShowDueList(Transactor transactor, RetentionReads reads, TeamReads team) {
        this.transactor = transactor;
        this.reads = reads;
        this.team = team;
    }

    public Outcome<List<DueSignal>, RetentionRefusal> handle(Actor actor, SignatureProof owner) {
        return transactor.write(
                actor,
                Purpose.DESTROY,
                tx -> DestroySignals.mayHost(actor)
                        ? DestroySignals.begins(team, tx, owner)
                                .map(first -> Outcome.<List<DueSignal>, RetentionRefusal>done(shown(tx, first)))
                                .orElseGet(() -> Outcome.refused(Rule.NOT_ALLOWED))
                        : Outcome.refused(Rule.NOT_ALLOWED));
    }

    private List<DueSignal> shown(Tx tx, Actor owner) {
        tx.audit(RetentionAction.DUE_LIST_SHOWN, owner.person());
        return reads.due(tx, owner).stream().map(DueSignal::unnamed).toList();
    }
}
