package nl.casustafel.dossier;

import java.time.LocalDate;
import java.util.Optional;

/// The conditions under which a participant brought a fact; police and judicial data always say theirs
/// (W-D1).
/// @param restriction empty where nobody was asked
/// @param embargoUntil the day on which others may read it; before it only who brought it (law 1.8)
public record Conditions(Optional<Restriction> restriction, Optional<LocalDate> embargoUntil) {
    public static final Conditions NOT_ASKED = new Conditions(Optional.empty(), Optional.empty());
    public static final Conditions NONE = new Conditions(Optional.of(Restriction.NONE), Optional.empty());

    /// Whether it may leave the program. An embargo that ended is no condition any more.
    public boolean mayLeave(LocalDate today) {
        return !notOnward() && !spokenOnly() && !closedOn(today);
    }

    public boolean notOnward() {
        return restriction.filter(one -> one == Restriction.NOT_ONWARD).isPresent();
    }

    public boolean spokenOnly() {
        return restriction.filter(one -> one == Restriction.SPOKEN_ONLY).isPresent();
    }

    public boolean closedOn(LocalDate today) {
        return embargoUntil.filter(today::isBefore).isPresent();
    }
}
