package nl.casustafel.minutes.ui;

import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.team.Signatures;
import nl.casustafel.vault.Transactor;

/// In whose name the screen reads and acts, and how others sign in place.
public record MinutesSeat(Actor actor, Transactor transactor, Signatures signatures, CaseClock clock) {}
