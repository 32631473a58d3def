package nl.casustafel.testkit.bad.signal.ui;

import nl.casustafel.team.TeamReads;
import nl.casustafel.testkit.bad.Breaks;

@Breaks("R7")
record ReadingView(TeamReads reads) {}
