package nl.casustafel.team;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.SignInName;
import nl.casustafel.vault.Tx;

/// Who is who. Not gated: everyone who signs in may know the team (never the subjects).
public interface TeamReads {
    TeamSettings settings(Tx tx);

    Optional<TeamPerson> person(Tx tx, PersonId id);

    Optional<TeamPerson> bySignInName(Tx tx, SignInName name);

    /// Active people, by name.
    List<TeamPerson> people(Tx tx);

    List<Municipality> municipalities(Tx tx);

    List<Organisation> organisations(Tx tx);

    /// Municipalities this person is file holder of.
    Set<Municipality.Key> fileHolderOf(Tx tx, PersonId person);

    List<Mandate> mandates(Tx tx);
}
