package nl.casustafel.provision;

import nl.casustafel.kernel.Refusal;

/// Why nothing was handed out: it may not, or the file could not be written.
public sealed interface ProvisionRefusal extends Refusal permits HandOutRefusal, ExportFailure {}
