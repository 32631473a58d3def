package nl.casustafel.testkit.bad.signal.ui;

import nl.casustafel.desk.Background;
import nl.casustafel.testkit.bad.Breaks;

@Breaks("R7")
record BusyView(Background background) {}
