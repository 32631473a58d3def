package nl.casustafel.shell;

import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.team.Signatures;
import nl.casustafel.vault.Transactor;

/// What every use case of an open session needs: who acts, the door to the store, the time, and how others
/// sign.
public record Seat(Actor actor, Transactor transactor, CaseClock clock, Signatures signatures) {}
