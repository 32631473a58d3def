package nl.casustafel.timeline.ui;

import nl.casustafel.kernel.Actor;
import nl.casustafel.timeline.Moments;
import nl.casustafel.vault.Transactor;

/// Who looks, the door to the store, and who tells.
public record MomentSeat(Actor actor, Transactor transactor, Moments moments) {}
