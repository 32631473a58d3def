package nl.casustafel.provision;

import nl.casustafel.kernel.Event;

/// The register has a new line, or a line was marked.
public record ProvisionsChanged() implements Event {}
