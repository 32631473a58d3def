package nl.casustafel.kernel;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Who acts: a signed-in person of the team with the roles held now.
/// @param minuting the meeting whose minutes this person is composing at this moment. What lay on that
/// table may
///     be read for that also where it is over meanwhile (T-C8), by who leads it and until the minutes are
/// final
public record Actor(PersonId person, Set<Role> roles, Optional<UUID> minuting) {
    public Actor {
        roles = Set.copyOf(roles);
    }

    public Actor(PersonId person, Set<Role> roles) {
        this(person, roles, Optional.empty());
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /// The same person, at the minutes of this meeting.
    public Actor minuting(Id meeting) {
        return new Actor(person, roles, Optional.of(meeting.value()));
    }
}
