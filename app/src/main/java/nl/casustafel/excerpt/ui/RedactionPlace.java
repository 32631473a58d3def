package nl.casustafel.excerpt.ui;

import nl.casustafel.desk.Place;
import nl.casustafel.excerpt.Redaction;

/// One redacted version: marking, reading, saving.
public record RedactionPlace(Redaction.Key redaction) implements Place {}
