package nl.casustafel.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;

/// A meeting of the table.
/// @param openedAt present once it began
/// @param closedAt present once it ended
public record Meeting(
        Key id,
        MeetingNumber number,
        MeetingState state,
        Plan plan,
        Optional<Instant> openedAt,
        Optional<Instant> closedAt) {
    public record Key(UUID value) implements Id {
        public static Key fresh() {
            return new Key(UUID.randomUUID());
        }
    }

    /// What was arranged beforehand.
    /// @param chair leads and does not decide (W-E4)
    public record Plan(
            MeetingKind kind,
            LocalDate date,
            LocalTime start,
            ShortText place,
            PersonId chair,
            Optional<PersonId> secretary,
            Manner manner) {
        /// A meeting as the team calls it.
        public Plan(
                MeetingKind kind,
                LocalDate date,
                LocalTime start,
                ShortText place,
                PersonId chair,
                Optional<PersonId> secretary) {
            this(kind, date, start, place, chair, secretary, Manner.OF_TEAM);
        }

        /// The same on another day.
        public Plan on(LocalDate day) {
            return new Plan(kind, day, start, place, chair, secretary, manner);
        }
    }

    /// What a meeting is called, and how it talks about a case.
    /// @param label goes before the number; absent where it is the label of the team
    /// @param inStages whether a case is first looked at, then judged, then decided upon (BOB, law 1.3)
    public record Manner(Optional<ShortText> label, boolean inStages) {
        public static final Manner OF_TEAM = new Manner(Optional.empty(), true);

        /// The number as people say it.
        public String shown(MeetingNumber number, ShortText ofTeam) {
            return number.shown(label.orElse(ofTeam));
        }
    }

    /// The number as people say it.
    /// @param ofTeam what the team calls its meetings
    public String shown(ShortText ofTeam) {
        return plan.manner().shown(number, ofTeam);
    }

    static Meeting planned(MeetingNumber number, Plan plan) {
        return new Meeting(Key.fresh(), number, MeetingState.PLANNED, plan, Optional.empty(), Optional.empty());
    }

    Meeting opened(Instant at) {
        return new Meeting(id, number, MeetingState.IN_SESSION, plan, Optional.of(at), closedAt);
    }

    Meeting closed(Instant at) {
        return new Meeting(id, number, MeetingState.CLOSED, plan, openedAt, Optional.of(at));
    }

    /// Whether this person leads it: the chair, the secretary, or whoever coordinates the process (1.11).
    public boolean ledBy(Actor actor) {
        return plan.chair().equals(actor.person())
                || plan.secretary().equals(Optional.of(actor.person()))
                || actor.has(Role.PROCESS_COORDINATOR);
    }
}
