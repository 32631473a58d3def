package nl.casustafel.provision.ui;

import nl.casustafel.provision.DecisionReads;
import nl.casustafel.provision.RegisterReads;
import nl.casustafel.team.TeamReads;

/// What the screens of the register read.
public record ProvisionLooks(RegisterReads register, DecisionReads decisions, TeamReads team) {}
