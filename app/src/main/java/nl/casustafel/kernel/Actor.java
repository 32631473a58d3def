package nl.casustafel.kernel;

import java.util.Set;

/// Who acts: a signed-in person of the team with the roles held now.
public record Actor(PersonId person, Set<Role> roles) {
    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
