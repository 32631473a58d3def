package nl.casustafel.weighing;

import java.time.Period;

/// What the team set for itself; not law.
/// @param longestDeferral how far away a deferred signal may come back (T-S5)
public record WeighingPolicy(Period longestDeferral) {
    public static final WeighingPolicy DEFAULT = new WeighingPolicy(Period.ofWeeks(6));
}
