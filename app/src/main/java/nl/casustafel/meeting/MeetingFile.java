package nl.casustafel.meeting;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// A meeting opened: everything about it but the lines.
/// @param presence who was there, per item; items nobody was ticked for are left out
public record MeetingFile(
        Meeting meeting,
        List<Attendee> attendees,
        List<AgendaItem> items,
        Map<AgendaItem.Key, Set<Attendee.Key>> presence,
        Map<AgendaItem.Key, Set<Attendee.Key>> writers) {
    public MeetingFile {
        attendees = List.copyOf(attendees);
        items = List.copyOf(items);
        presence = Map.copyOf(presence);
        writers = Map.copyOf(writers);
    }

    /// Who was not there and wrote beforehand what he holds (T-S4).
    public Set<Attendee.Key> wroteFor(AgendaItem item) {
        return writers.getOrDefault(item.id(), Set.of());
    }

    public Set<Attendee.Key> presentAt(AgendaItem item) {
        return presence.getOrDefault(item.id(), Set.of());
    }
}
