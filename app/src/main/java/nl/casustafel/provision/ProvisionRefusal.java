package nl.casustafel.provision;

import nl.casustafel.audit.LogRefusal;
import nl.casustafel.kernel.PassedOn;
import nl.casustafel.kernel.Refusal;

/// Why nothing was handed out: it may not, or the file could not be written.
public sealed interface ProvisionRefusal extends Refusal
        permits HandOutRefusal, DecisionRefusal, ExportFailure, ProvisionRefusal.OfLog {
    /// The log was not checked yet, or is not whole.
    record OfLog(LogRefusal refusal) implements ProvisionRefusal, PassedOn {}
}
