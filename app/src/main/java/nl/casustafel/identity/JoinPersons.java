package nl.casustafel.identity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.identity.IdentityRefusal.Rule;
import nl.casustafel.identity.Together.Side;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.person.Joining;
import nl.casustafel.person.Joining.Before;
import nl.casustafel.person.SamePersons;
import nl.casustafel.person.Subject;
import nl.casustafel.person.SubjectId;
import nl.casustafel.person.Subjects;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Joins two subjects to one person, because somebody who sees both says so and why (W-A3, DEC-5). What was
/// chosen field by field is written with all subjects of that person this one may change; what was not chosen
/// stays as each signal has it. Nothing moves from one signal to another: reporter, number, facts and
/// decisions stay where they are.
public final class JoinPersons {
    private final Transactor transactor;
    private final Faces faces;
    private final SamePersons same;
    private final Subjects subjects;
    private final Written written;
    private final CaseClock clock;

    public JoinPersons(
            Transactor transactor, Faces faces, SamePersons same, Subjects subjects, Written written, CaseClock clock) {
        this.transactor = transactor;
        this.faces = faces;
        this.same = same;
        this.subjects = subjects;
        this.written = written;
        this.clock = clock;
    }

    public Outcome<Joining, IdentityRefusal> handle(Actor actor, Together asked) {
        return transactor.write(actor, Purpose.REGISTER_SIGNAL, tx -> within(tx, actor, asked));
    }

    Outcome<Joining, IdentityRefusal> within(Tx tx, Actor actor, Together asked) {
        if (!mayJoin(actor)) {
            return Outcome.refused(Rule.NOT_ALLOWED);
        }
        Set<SubjectId> all = new LinkedHashSet<>(same.everyone(tx, asked.one()));
        if (all.contains(asked.other())) {
            return Outcome.refused(Rule.JOINED_ALREADY);
        }
        if (faces.of(tx, actor, asked.one()).isEmpty()
                || faces.of(tx, actor, asked.other()).isEmpty()) {
            return Outcome.refused(Rule.NOT_FOUND);
        }
        all.addAll(same.everyone(tx, asked.other()));
        if (faces.numbersDiffer(tx, actor, all)) {
            return Outcome.refused(Rule.NUMBERS_DIFFER);
        }
        return putRight(tx, actor, asked, all).map(before -> keep(tx, actor, asked, before));
    }

    /// Police, OM and file holders take in reports, and say whom these are about.
    static boolean mayJoin(Actor actor) {
        return actor.has(Role.FILE_HOLDER) || actor.has(Role.DECIDER);
    }

    /// Writes what was chosen, and tells how each stood.
    private Outcome<List<Before>, IdentityRefusal> putRight(Tx tx, Actor actor, Together asked, Set<SubjectId> all) {
        Untouched untouched = new Untouched(written.signals(), same);
        Subject one = held(tx, asked.one()).value();
        Subject other = held(tx, asked.other()).value();
        List<Before> before = new ArrayList<>();
        for (SubjectId id : all) {
            Subject was = held(tx, id).value();
            Subject wanted = wanted(was, asked.taken(), one, other);
            boolean mine = id.equals(one.id()) || id.equals(other.id());
            Optional<IdentityRefusal> refusal =
                    wanted.equals(was) ? Optional.empty() : untouched.against(tx, actor, id);
            if (mine && refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
            boolean changes = !wanted.equals(was) && refusal.isEmpty();
            if (changes) {
                subjects.change(tx, wanted);
                written.putRight(tx, actor, id);
            }
            before.add(new Before(was, changes ? Optional.of(held(tx, id).version()) : Optional.empty()));
        }
        return Outcome.done(before);
    }

    private static Subject wanted(Subject was, Map<PersonField, Side> taken, Subject one, Subject other) {
        Subject wanted = was;
        for (Map.Entry<PersonField, Side> choice : taken.entrySet()) {
            wanted = choice.getKey().taken(wanted, choice.getValue() == Side.ONE ? one : other);
        }
        return wanted;
    }

    private Joining keep(Tx tx, Actor actor, Together asked, List<Before> before) {
        Joining joining = new Joining(
                Joining.Key.fresh(), asked.one(), asked.other(), asked.reason(), actor.person(), clock.now(), before);
        same.join(tx, joining);
        tx.audit(IdentityAction.PERSONS_JOINED, asked.at());
        before.forEach(one -> written.changed(tx, actor, one.was().id()));
        return joining;
    }

    private Versioned<Subject> held(Tx tx, SubjectId id) {
        return same.held(tx, id).orElseThrow();
    }
}
