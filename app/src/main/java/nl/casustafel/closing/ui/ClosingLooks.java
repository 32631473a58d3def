package nl.casustafel.closing.ui;

import nl.casustafel.closing.ReviewReads;
import nl.casustafel.team.TeamReads;

/// What these screens read.
public record ClosingLooks(ReviewReads reviews, TeamReads team) {}
