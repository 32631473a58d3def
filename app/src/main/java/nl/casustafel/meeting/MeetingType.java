package nl.casustafel.meeting;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.ShortText;

/// What a team plans again and again. A policy of the team: the act knows no kinds of meeting (law 1.3).
/// @param label goes before the number of its meetings
/// @param asked who is asked to each; who votes is asked as one of the three
/// @param inStages as in [Meeting.Manner]
public record MeetingType(
        Key id, ShortText label, MeetingKind kind, Usual usual, Lasting lasting, List<Fixed> asked, boolean inStages) {
    public record Key(UUID value) implements Id {
        public static Key fresh() {
            return new Key(UUID.randomUUID());
        }
    }

    /// When, where, and led by whom.
    public record Usual(LocalTime start, ShortText place, PersonId chair, Optional<PersonId> secretary) {}

    /// Planned minutes per item.
    public record Lasting(int signal, int caseFile) {
        public static final Lasting DEFAULT = new Lasting(20, 15);
    }

    /// A fixed attendee.
    public record Fixed(PersonId person, Capacity capacity) {}

    public MeetingType {
        asked = List.copyOf(asked);
    }
}
