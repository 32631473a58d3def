package nl.casustafel.audit.ui;

import java.util.Optional;
import nl.casustafel.desk.Place;
import nl.casustafel.kernel.Id;

/// The log.
/// @param about the dossier whose lines alone are shown; empty for all lines
public record LogPlace(Optional<Id> about) implements Place {
    public LogPlace() {
        this(Optional.empty());
    }
}
