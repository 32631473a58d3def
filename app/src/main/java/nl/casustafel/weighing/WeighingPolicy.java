package nl.casustafel.weighing;

import java.time.Period;

/// What the team set for itself; not law.
/// @param longestDeferral how far away a deferred signal may come back (T-S5)
/// @param longestEmergency the same after the emergency protocol (DEC-1)
public record WeighingPolicy(Period longestDeferral, Period longestEmergency) {
    public static final WeighingPolicy DEFAULT = new WeighingPolicy(Period.ofWeeks(6), Period.ofWeeks(1));
}
