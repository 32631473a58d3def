package nl.casustafel.quality.ui;

import nl.casustafel.desk.Place;
import nl.casustafel.quality.Exercise;

/// What a closed exercise shows.
public record ResultPlace(Exercise.Key id) implements Place {}
