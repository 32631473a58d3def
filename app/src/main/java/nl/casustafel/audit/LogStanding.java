package nl.casustafel.audit;

import java.util.Optional;

/// Whether the log was checked in this session and found whole, asked by whatever is to leave the program
/// or to be final.
@FunctionalInterface
public interface LogStanding {
    /// For acts on a store that is checked elsewhere or was just made.
    LogStanding CHECKED = Optional::empty;

    /// Why nothing may leave or be final now; empty once the check ended well.
    Optional<LogRefusal> objection();
}
