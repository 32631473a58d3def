package nl.casustafel.testkit.bad.provision;

import nl.casustafel.testkit.bad.Breaks;
import nl.casustafel.testkit.bad.paper.KnowsTheTeam;

@Breaks("R1")
record KnowsPaper(KnowsTheTeam paper) {}
