package nl.casustafel.team;

import java.util.Set;

/// A person with what is kept beside the person.
/// @param fileHolderOf municipalities whose signals this person holds; filled for a file holder, and only there (DEC-5)
public record Membership(TeamPerson person, Set<Municipality.Key> fileHolderOf) {
    public Membership {
        fileHolderOf = Set.copyOf(fileHolderOf);
    }
}
