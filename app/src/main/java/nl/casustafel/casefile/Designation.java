package nl.casustafel.casefile;

import java.util.Optional;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.team.Organisation;

/// The wish to involve an organisation, by this person of it where one is named.
public record Designation(Organisation.Key organisation, Optional<PersonId> person) {}
