package nl.casustafel.quality.ui;

import nl.casustafel.desk.Place;

/// *Kwaliteit van het kader*.
public record QualityPlace() implements Place {}
