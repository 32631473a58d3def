package nl.casustafel.signal.ui;

import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.team.Signatures;
import nl.casustafel.vault.Transactor;

/// Who acts on signals, through which door, at what time, and how a second person signs.
public record SignalSeat(Actor actor, Transactor transactor, CaseClock clock, Signatures signatures) {}
