package nl.casustafel.referral.ui;

import nl.casustafel.desk.Place;
import nl.casustafel.signal.SignalId;

/// A letter to whoever reported one signal.
record ReporterLetterPlace(SignalId signal) implements Place {}
