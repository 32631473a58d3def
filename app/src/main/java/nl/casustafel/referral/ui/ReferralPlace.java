package nl.casustafel.referral.ui;

import nl.casustafel.desk.Place;
import nl.casustafel.signal.SignalId;

/// Referring one signal.
record ReferralPlace(SignalId signal) implements Place {}
