package nl.casustafel.provision.ui;

import nl.casustafel.desk.Place;

/// The register of files that left.
public record RegisterPlace() implements Place {}
