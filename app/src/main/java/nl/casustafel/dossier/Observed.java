package nl.casustafel.dossier;

import java.time.LocalDate;
import java.util.Optional;

/// When something was seen or heard: on a day, from a day until a day, or not known.
/// @param until the last day of a period, and then never before its first
public record Observed(Optional<LocalDate> from, Optional<LocalDate> until) {
    public static final Observed NOT_KNOWN = new Observed(Optional.empty(), Optional.empty());

    public Observed {
        if (until.isPresent()
                && from.filter(first -> !first.isAfter(until.get())).isEmpty()) {
            throw new IllegalArgumentException("a period has a first day before its last");
        }
    }

    public static Observed on(LocalDate day) {
        return new Observed(Optional.of(day), Optional.empty());
    }

    /// The last day of it.
    public Optional<LocalDate> last() {
        return until.or(() -> from);
    }

    /// Whether some of it lies between these days; never where it is not known.
    public boolean meets(Optional<LocalDate> first, Optional<LocalDate> end) {
        return (first.isEmpty() && end.isEmpty())
                || (from.isPresent()
                        && first.filter(day -> last().orElseThrow().isBefore(day))
                                .isEmpty()
                        && end.filter(from.get()::isAfter).isEmpty());
    }
}
