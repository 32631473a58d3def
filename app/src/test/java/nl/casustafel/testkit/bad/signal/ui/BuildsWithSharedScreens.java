package nl.casustafel.testkit.bad.signal.ui;

import nl.casustafel.assessment.ui.SheetWays;
import nl.casustafel.testkit.bad.Breaks;

/// Only who is named may.
@Breaks("R6")
record BuildsWithSharedScreens(SheetWays ways) {}
