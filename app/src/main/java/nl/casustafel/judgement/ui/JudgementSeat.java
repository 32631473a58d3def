package nl.casustafel.judgement.ui;

import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.team.Signatures;
import nl.casustafel.vault.Transactor;

/// In whose name these screens read and act, what time it is, and how others sign in place.
public record JudgementSeat(Actor actor, Transactor transactor, CaseClock clock, Signatures signatures) {}
