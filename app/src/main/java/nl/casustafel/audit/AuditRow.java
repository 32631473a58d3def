package nl.casustafel.audit;

import java.time.Instant;
import java.util.UUID;

/// An entry as the log shows it: the six fields of BIO2 8.15.01 (act, object, result, origin, actor, time),
/// its number and its purpose. Codes and ids only; whose ids they are is looked up by who may see that.
/// @param origin the machine it was written on
public record AuditRow(
        long seq,
        Instant at,
        UUID actor,
        AuditCode purpose,
        AuditCode action,
        UUID object,
        AuditCode result,
        AuditCode origin) {}
