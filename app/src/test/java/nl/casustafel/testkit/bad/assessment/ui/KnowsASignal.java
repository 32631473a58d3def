package nl.casustafel.testkit.bad.assessment.ui;

import nl.casustafel.signal.SignalId;
import nl.casustafel.testkit.bad.Breaks;

/// Shared screens know nothing of who shares them.
@Breaks("R1")
record KnowsASignal(SignalId signal) {}
