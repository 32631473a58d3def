package nl.casustafel.kernel;

import java.util.UUID;

/// A person of the team (never a subject).
public record PersonId(UUID value) implements Id {
    public static PersonId fresh() {
        return new PersonId(UUID.randomUUID());
    }
}
