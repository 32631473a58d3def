package nl.casustafel.provision.ui;

import nl.casustafel.desk.Place;

/// The register of what left, was said at the table, and is read in the program.
public record RegisterPlace() implements Place {}
