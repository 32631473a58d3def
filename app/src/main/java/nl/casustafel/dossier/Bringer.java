package nl.casustafel.dossier;

import java.util.Optional;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.team.Organisation;

/// The participant who brought something and stays responsible for it (W-C2, Bpga art. 6).
/// @param person who spoke for the organisation, where somebody was named
public record Bringer(Organisation.Key organisation, Optional<PersonId> person) {}
