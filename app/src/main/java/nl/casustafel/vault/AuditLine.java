package nl.casustafel.vault;

import java.time.Instant;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.AuditAction;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.Purpose;

/// One line for the log: the six fields of BIO2 8.15.01 as far as the transaction knows them.
/// @param result `DONE`, `REFUSED …` or an outcome code; never free text
public record AuditLine(Instant at, Actor actor, Purpose purpose, AuditAction action, Id object, String result) {}
