package nl.casustafel.retention.ui;

import nl.casustafel.desk.Place;

/// What has to be destroyed, and what was.
public record RetentionPlace() implements Place {}
