package nl.casustafel.framework.ui;

import nl.casustafel.desk.Place;

/// The versions of the framework.
public record FrameworksPlace() implements Place {}
