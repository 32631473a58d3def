package nl.casustafel.testkit.bad.kernel;

import nl.casustafel.team.Party;
import nl.casustafel.testkit.bad.Breaks;

@Breaks("R1")
record KnowsTheTeam(Party party) {}
