package nl.casustafel.referral.ui;

import nl.casustafel.desk.Place;
import nl.casustafel.referral.Referral;
import nl.casustafel.signal.SignalId;

/// What a receiver answered.
record AnswerPlace(SignalId signal, Referral.Key referral) implements Place {}
