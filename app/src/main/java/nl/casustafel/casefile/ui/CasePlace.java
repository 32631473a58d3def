package nl.casustafel.casefile.ui;

import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Place;

/// One case.
public record CasePlace(CaseId id) implements Place {}
