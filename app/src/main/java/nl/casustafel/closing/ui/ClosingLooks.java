package nl.casustafel.closing.ui;

import nl.casustafel.assessment.Frameworks;
import nl.casustafel.casefile.CaseReads;
import nl.casustafel.closing.EndReads;
import nl.casustafel.closing.ReviewReads;
import nl.casustafel.dossier.Grounds;
import nl.casustafel.plan.ActionReads;
import nl.casustafel.team.TeamReads;

/// What these screens read.
public record ClosingLooks(
        CaseReads cases,
        ReviewReads reviews,
        EndReads ends,
        ActionReads actions,
        Grounds grounds,
        Frameworks frameworks,
        TeamReads team) {}
