package nl.casustafel.timeline.ui;

import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.timeline.FlagMoment;
import nl.casustafel.timeline.KeepCatalyst;
import nl.casustafel.timeline.MomentFlags;
import nl.casustafel.timeline.Moments;
import nl.casustafel.vault.Transactor;

/// Who looks, the door to the store, who tells, and what can be done.
public record MomentSeat(
        Actor actor,
        Transactor transactor,
        CaseClock clock,
        Moments moments,
        MomentFlags flags,
        FlagMoment flag,
        KeepCatalyst catalysts) {}
