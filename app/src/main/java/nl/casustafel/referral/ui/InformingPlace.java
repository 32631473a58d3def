package nl.casustafel.referral.ui;

import nl.casustafel.desk.Place;
import nl.casustafel.signal.SignalId;

/// Telling the person one signal is about.
record InformingPlace(SignalId signal) implements Place {}
