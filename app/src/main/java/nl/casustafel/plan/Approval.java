package nl.casustafel.plan;

import java.time.Instant;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.SignatureProof;

/// That a participant agreed to a version of the plan, signed in place (DEC-6).
public record Approval(Organisation.Key organisation, PersonId person, SignatureProof.With with, Instant at) {}
