package nl.casustafel.dossier;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.team.Organisation;

/// What is said of a document.
/// @param conditions under which it was brought (W-D1)
/// @param from whose document it is, where that was said
public record Described(
        ShortText title,
        DocumentKind kind,
        Optional<LocalDate> datedOn,
        Optional<Organisation.Key> from,
        Conditions conditions)
        implements PersonalData {
    /// Nobody was asked about conditions.
    public Described(ShortText title, DocumentKind kind, Optional<LocalDate> datedOn, Optional<Organisation.Key> from) {
        this(title, kind, datedOn, from, Conditions.NOT_ASKED);
    }

    @Override
    public String toString() {
        return "Described[" + kind + "]";
    }
}
