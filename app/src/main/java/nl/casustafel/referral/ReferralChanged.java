package nl.casustafel.referral;

import nl.casustafel.kernel.Event;
import nl.casustafel.signal.SignalId;

/// What follows the decision about this signal has changed.
public record ReferralChanged(SignalId signal) implements Event {}
