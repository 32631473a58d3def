package nl.casustafel.quality;

import java.time.LocalDate;
import java.util.Optional;

/// The days on which sheets were laid open, first and last counted; empty means any.
public record Span(Optional<LocalDate> from, Optional<LocalDate> until) {
    public static final Span EVER = new Span(Optional.empty(), Optional.empty());
}
