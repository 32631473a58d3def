package nl.casustafel.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Which entries of the log are asked for. What is left open leaves nothing out.
/// @param until not included
/// @param actions codes of acts; empty for all
/// @param objects ids of things; empty for all
public record AuditFilter(
        Optional<UUID> actor,
        Optional<Instant> from,
        Optional<Instant> until,
        Set<AuditCode> actions,
        Set<UUID> objects) {
    public static final AuditFilter EVERYTHING =
            new AuditFilter(Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), Set.of());

    /// Every entry about one of these.
    public static AuditFilter about(Set<UUID> objects) {
        return new AuditFilter(Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), objects);
    }

    public AuditFilter {
        actions = Set.copyOf(actions);
        objects = Set.copyOf(objects);
    }
}
