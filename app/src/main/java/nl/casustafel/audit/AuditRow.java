package nl.casustafel.audit;

import java.time.Instant;
import java.util.UUID;

/// An entry as the log shows it. Codes and ids only; whose ids they are is looked up by who may see that.
public record AuditRow(
        long seq, Instant at, UUID actor, AuditCode purpose, AuditCode action, UUID object, AuditCode result) {}
