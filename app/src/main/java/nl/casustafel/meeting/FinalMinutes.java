package nl.casustafel.meeting;

import nl.casustafel.vault.Tx;

/// Knows whether the lines of a meeting are final; told by the feature that keeps minutes (DEC-24).
@FunctionalInterface
public interface FinalMinutes {
    boolean exist(Tx tx, Meeting.Key meeting);
}
