package nl.casustafel.referral.ui;

import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.vault.Transactor;

/// Who acts, through which door, at what time.
public record ReferralSeat(Actor actor, Transactor transactor, CaseClock clock) {}
