package nl.casustafel.testkit.bad.signal.ui;

import nl.casustafel.testkit.bad.Breaks;
import nl.casustafel.testkit.bad.minutes.ui.PrintsItself;

@Breaks("R6")
record KnowsOtherScreens(PrintsItself screen) {}
