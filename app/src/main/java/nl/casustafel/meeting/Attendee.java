package nl.casustafel.meeting;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;

/// Somebody who is asked to the table. For which items he was there is kept per item (1.9).
/// @param secrecyAt when he said yes to the secrecy statement of this meeting (W-B10)
public record Attendee(Key id, Who who, Capacity capacity, Optional<Instant> secrecyAt) implements PersonalData {
    public record Key(UUID value) implements Id {
        public static Key fresh() {
            return new Key(UUID.randomUUID());
        }
    }

    /// Someone of the team, or a guest.
    public sealed interface Who extends PersonalData {}

    public record Member(PersonId person) implements Who {
        @Override
        public String toString() {
            return "Member[" + person.value() + "]";
        }
    }

    /// Known by name, organisation and the ground he sits there on; has no account and gets none (Bpga
    /// art. 11).
    public record Guest(ShortText name, ShortText organisation, GuestBasis basis) implements Who {
        @Override
        public String toString() {
            return "Guest[]";
        }
    }

    public Attendee {
        if (who instanceof Guest && capacity != Capacity.THIRD_PARTY && capacity != Capacity.PARTICIPANT) {
            throw new IllegalArgumentException("a guest neither leads nor decides");
        }
    }

    /// Somebody who was asked and said nothing yet.
    public Attendee(Key id, Who who, Capacity capacity) {
        this(id, who, capacity, Optional.empty());
    }

    static Attendee member(PersonId person, Capacity capacity) {
        return new Attendee(Key.fresh(), new Member(person), capacity);
    }

    public Optional<PersonId> person() {
        return who instanceof Member(PersonId person) ? Optional.of(person) : Optional.empty();
    }

    @Override
    public String toString() {
        return "Attendee[" + capacity + "]";
    }
}
