package nl.casustafel.provision.ui;

import nl.casustafel.desk.Place;

/// The decisions on police data.
public record DecisionsPlace() implements Place {}
