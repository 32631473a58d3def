package nl.casustafel.team;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// A person with what is kept beside the person.
/// @param fileHolderOf municipalities whose signals this person holds; filled for a file holder, and only
/// there (DEC-5)
public record Membership(TeamPerson person, Set<Municipality.Key> fileHolderOf) {
    public Membership {
        fileHolderOf = Set.copyOf(fileHolderOf);
    }

    /// Why this person cannot be kept like this, as far as that can be told without the store; for a form.
    public Optional<TeamRefusal> problem(LocalDate today) {
        return TeamRules.against(this, today);
    }

    /// Whether this person can sign in and change the team.
    public boolean canKeepTeam() {
        return TeamRules.isKeeper(person);
    }
}
