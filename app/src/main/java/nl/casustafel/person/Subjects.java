package nl.casustafel.person;

import java.util.Optional;
import nl.casustafel.vault.Tx;

/// The subjects kept in the store. Whoever calls has passed the gate of the signal or case the subject
/// belongs to.
public interface Subjects {
    void add(Tx tx, Subject subject);

    void change(Tx tx, Subject subject);

    /// Takes a subject away to whom nothing points any more.
    void remove(Tx tx, SubjectId id);

    Optional<Subject> find(Tx tx, SubjectId id);
}
