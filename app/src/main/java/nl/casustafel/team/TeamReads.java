package nl.casustafel.team;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.SignInName;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.vault.Tx;

/// Who is who. Not gated: everyone who signs in may know the team (never the subjects).
public interface TeamReads {
    /// Whether the first start was finished; until then there are no settings.
    boolean isSetUp(Tx tx);

    TeamSettings settings(Tx tx);

    /// The settings for a form that changes them.
    Versioned<TeamSettings> versionedSettings(Tx tx);

    Optional<TeamPerson> person(Tx tx, PersonId id);

    /// The person for a form that changes it.
    Optional<Versioned<Membership>> membership(Tx tx, PersonId id);

    /// Active or not: whoever lets people in looks at [TeamPerson#active()].
    Optional<TeamPerson> bySignInName(Tx tx, SignInName name);

    /// Active people, by name.
    List<TeamPerson> people(Tx tx);

    /// Active or not, by name.
    List<TeamPerson> everyone(Tx tx);

    List<Municipality> municipalities(Tx tx);

    /// The municipality for a form that changes it.
    Optional<Versioned<Municipality>> municipality(Tx tx, Municipality.Key id);

    List<Organisation> organisations(Tx tx);

    /// Municipalities this person is file holder of.
    Set<Municipality.Key> fileHolderOf(Tx tx, PersonId person);

    List<Mandate> mandates(Tx tx);
}
