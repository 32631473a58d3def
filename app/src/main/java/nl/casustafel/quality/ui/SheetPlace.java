package nl.casustafel.quality.ui;

import nl.casustafel.desk.Place;

/// The exercise that runs, to rate it.
public record SheetPlace() implements Place {}
