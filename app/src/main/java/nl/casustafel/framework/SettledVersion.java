package nl.casustafel.framework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.assessment.Framework;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.ShortText;

/// A version that was settled (*vastgesteld*) and never changes any more.
///
/// @param decided empty where it came with the program: nobody here decided about that one
/// @param source where it was made, if that is elsewhere
/// @param predecessor which version of this store it follows
public record SettledVersion(
        FrameworkId id,
        Framework.Version version,
        Origin origin,
        Optional<FrameworkId> predecessor,
        Optional<Decided> decided,
        Optional<Source> source,
        Kept kept) {
    public enum Origin {
        /// Came with the program.
        SHIPPED,
        /// Made in this store.
        OWN,
        /// Settled elsewhere, and taken over.
        TAKEN_OVER
    }

    /// Who decides about a framework.
    public enum Body {
        /// *Driehoek*.
        TRIANGLE,
        STEERING_GROUP
    }

    /// The decision of people that this version is used.
    public record Decided(LocalDate on, Body by, ShortText reference) {}

    /// @param by who typed it; empty where the program kept it by itself
    /// @param confirmed who signed for it, too
    public record Kept(Instant at, Optional<PersonId> by, Optional<PersonId> confirmed) {}
}
