package nl.casustafel.vault;

import java.util.Optional;
import nl.casustafel.kernel.PersonId;

/// What was typed and not yet saved, one text per person and place (DEC-33).
/// A place is a fixed code with ids, e.g. `signal-entry` or `line/<item id>`; never free text.
public interface Drafts {
    /// Called inside [Transactor#draft] only.
    void keep(Tx tx, PersonId person, String place, String body);

    Optional<String> find(Tx tx, PersonId person, String place);

    void drop(Tx tx, PersonId person, String place);
}
