package nl.casustafel.identity.ui;

import nl.casustafel.identity.Faces;
import nl.casustafel.identity.JoinPersons;
import nl.casustafel.identity.PartPersons;
import nl.casustafel.search.FindCandidates;
import nl.casustafel.signal.SignalReads;
import nl.casustafel.team.TeamReads;

/// What the screens about who is one person read and do.
public record IdentityActs(
        Faces faces,
        JoinPersons join,
        PartPersons part,
        FindCandidates candidates,
        SignalReads signals,
        TeamReads team) {}
