package nl.casustafel.provision;

import java.time.LocalDate;
import java.util.Optional;

/// What is asked of who receives it, and which printed copy it is (W-F4).
/// @param notOnward *niet doorverstrekken*
/// @param embargoUntil the day on which it may be used; empty where it may be at once
/// @param copy its number among the printed copies of these minutes, counted from one
public record Terms(boolean notOnward, Optional<LocalDate> embargoUntil, Optional<Integer> copy) {
    /// Nothing was asked.
    public static final Terms NONE = new Terms(false, Optional.empty(), Optional.empty());

    /// The same for the copy of this number.
    public Terms numbered(int number) {
        return new Terms(notOnward, embargoUntil, Optional.of(number));
    }
}
