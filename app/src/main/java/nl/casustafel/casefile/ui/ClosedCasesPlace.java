package nl.casustafel.casefile.ui;

import nl.casustafel.desk.Place;

/// Cases that are over, for the lawfulness review.
public record ClosedCasesPlace() implements Place {}
