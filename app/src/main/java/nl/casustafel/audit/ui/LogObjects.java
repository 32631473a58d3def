package nl.casustafel.audit.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.casustafel.audit.AuditRow;
import nl.casustafel.desk.Place;
import nl.casustafel.kernel.Id;
import nl.casustafel.vault.Tx;

/// Names the things that lines of the log are about, as far as whoever looks may see them. Store thread.
public interface LogObjects {
    /// @param label the number or the name a thing is known by
    /// @param place where it is shown; empty where it has no screen of its own
    record Named(String label, Optional<Place> place) {}

    /// Empty for what is gone, has no name, or may not be seen: which of these is never told.
    Optional<Named> name(Tx tx, AuditRow row);

    /// The ids of a dossier and of what belongs to it; of something else only its own.
    Set<UUID> dossier(Tx tx, Id id);

    /// Everybody of the team, to choose from.
    List<Who> people(Tx tx);

    /// Somebody who acted.
    record Who(UUID id, String name) {
        @Override
        public String toString() {
            return "Who[" + id + "]";
        }
    }
}
