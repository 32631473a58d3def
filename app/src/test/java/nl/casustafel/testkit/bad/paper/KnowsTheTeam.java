package nl.casustafel.testkit.bad.paper;

import nl.casustafel.team.Party;
import nl.casustafel.testkit.bad.Breaks;

@Breaks("R1")
public record KnowsTheTeam(Party party) {}
