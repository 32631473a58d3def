package nl.casustafel.casefile.ui;

import nl.casustafel.desk.Place;

/// The list of cases.
public record CasesPlace() implements Place {}
