package nl.casustafel.person;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.vault.Tx;

/// Which subjects are one person, as people found. Tells ids only, and is not asked who asks: what is behind
/// an id is read through the gate of its signal or case. A subject that goes takes every joining it is one
/// of the two of along.
public interface SamePersons {
    /// Every subject of this person, this one among them.
    Set<SubjectId> everyone(Tx tx, SubjectId subject);

    /// With the version of its row; empty where it is gone.
    Optional<Versioned<Subject>> held(Tx tx, SubjectId subject);

    /// Whether the actor sees every signal and case about this subject, so that what all of them say may be
    /// changed (DEC-5).
    boolean wholeInSight(Tx tx, Actor actor, SubjectId subject);

    /// All subjects of the two become one person.
    void join(Tx tx, Joining joining);

    Optional<Joining> find(Tx tx, Joining.Key id);

    /// Those that touched one of these subjects, the latest first.
    List<Joining> of(Tx tx, Collection<SubjectId> subjects);

    /// Each subject belongs again where it did; what is written of it stays.
    void takeBack(Tx tx, Joining joining);
}
