package nl.casustafel.identity;

import java.util.List;
import java.util.Optional;
import nl.casustafel.identity.IdentityRefusal.Rule;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.person.Joining;
import nl.casustafel.person.Joining.Before;
import nl.casustafel.person.SamePersons;
import nl.casustafel.person.SubjectId;
import nl.casustafel.person.Subjects;
import nl.casustafel.signal.SignalId;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Takes a joining back: two people again, each written of as before. A wrong one is taken back whatever
/// happened since: what was changed since, lies at the table or is with another team stays as it is now, and
/// that is told. No longer possible once one of the two was destroyed.
public final class PartPersons {
    private final Transactor transactor;
    private final Faces faces;
    private final SamePersons same;
    private final Subjects subjects;
    private final Written written;

    public PartPersons(Transactor transactor, Faces faces, SamePersons same, Subjects subjects, Written written) {
        this.transactor = transactor;
        this.faces = faces;
        this.same = same;
        this.subjects = subjects;
        this.written = written;
    }

    /// @param at the signal that is looked at
    /// @return how many subjects could not be written of as before, and so were left as they are
    public Outcome<Integer, IdentityRefusal> handle(Actor actor, SignalId at, Joining.Key id) {
        return transactor.write(actor, Purpose.REGISTER_SIGNAL, tx -> {
            if (!JoinPersons.mayJoin(actor)) {
                return Outcome.refused(Rule.NOT_ALLOWED);
            }
            Optional<Joining> found = same.find(tx, id)
                    .filter(joining -> faces.of(tx, actor, joining.one()).isPresent()
                            && faces.of(tx, actor, joining.other()).isPresent());
            return found.<Outcome<Joining, IdentityRefusal>>map(Outcome::done)
                    .orElseGet(() -> Outcome.refused(Rule.NOT_FOUND))
                    .then(joining -> part(tx, actor, at, joining));
        });
    }

    private Outcome<Integer, IdentityRefusal> part(Tx tx, Actor actor, SignalId at, Joining joining) {
        List<SubjectId> all =
                joining.before().stream().map(one -> one.was().id()).toList();
        if (!same.of(tx, all).getFirst().id().equals(joining.id())) {
            return Outcome.refused(Rule.LATER_FIRST);
        }
        List<Before> changed = joining.before().stream()
                .filter(before -> before.changedTo().isPresent())
                .toList();
        List<Before> restored = changed.stream()
                .filter(before -> canBeRestored(tx, actor, before))
                .toList();
        for (Before before : restored) {
            subjects.change(tx, before.was());
            written.putRight(tx, actor, before.was().id());
        }
        same.takeBack(tx, joining);
        tx.audit(IdentityAction.JOINING_TAKEN_BACK, at);
        all.forEach(id -> written.changed(tx, actor, id));
        return Outcome.done(changed.size() - restored.size());
    }

    private boolean canBeRestored(Tx tx, Actor actor, Before before) {
        SubjectId id = before.was().id();
        return same.held(tx, id).map(Versioned::version).equals(before.changedTo())
                && new Untouched(written.signals(), same).against(tx, actor, id).isEmpty();
    }
}
