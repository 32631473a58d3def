package nl.casustafel.meeting;

import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.meeting.MeetingRefusal.Plain;
import nl.casustafel.vault.Tx;

/// Looks up a line that is to be mended: what correcting, striking and moving have in common. Done by who
/// typed it or leads the meeting, until the minutes are final (DEC-24).
final class Mending {
    private final Meetings meetings;
    private final FinalMinutes minutes;

    Mending(Meetings meetings, FinalMinutes minutes) {
        this.meetings = meetings;
        this.minutes = minutes;
    }

    /// A line with where it stands.
    record Place(Meeting meeting, AgendaItem item, LiveLine line) {}

    Outcome<Place, MeetingRefusal> line(Tx tx, Actor actor, LiveLine.Key id) {
        Optional<LiveLine> line = meetings.line(tx, id);
        Optional<AgendaItem> item = line.flatMap(found -> meetings.item(tx, actor, found.item()));
        Optional<Meeting> meeting = item.flatMap(found -> meetings.find(tx, actor, found.meeting()));
        return meeting.isEmpty()
                ? Outcome.refused(Plain.LINE_UNKNOWN)
                : mendable(tx, actor, new Place(meeting.orElseThrow(), item.orElseThrow(), line.orElseThrow()));
    }

    private Outcome<Place, MeetingRefusal> mendable(Tx tx, Actor actor, Place place) {
        boolean own = place.line().entry().by().equals(actor.person());
        if (!own && !place.meeting().ledBy(actor)) {
            return Outcome.refused(Plain.LINE_OF_ANOTHER);
        }
        if (meetings.corrected(tx, place.line().id())) {
            return Outcome.refused(Plain.LINE_CORRECTED_ALREADY);
        }
        return minutes.exist(tx, place.meeting().id()) ? Outcome.refused(Plain.MINUTES_FINAL) : Outcome.done(place);
    }
}
