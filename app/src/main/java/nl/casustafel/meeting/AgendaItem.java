package nl.casustafel.meeting;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.kernel.Id;
import nl.casustafel.weighing.WeighingId;

/// One item of the agenda of one meeting.
/// @param position 1, 2, 3 …
/// @param weighing of a signal: the weighing that was opened at this item
public record AgendaItem(
        Key id,
        Meeting.Key meeting,
        int position,
        Topic topic,
        int plannedMinutes,
        Progress progress,
        Optional<WeighingId> weighing) {
    public record Key(UUID value) implements Id {
        public static Key fresh() {
            return new Key(UUID.randomUUID());
        }
    }

    /// How far it is, and when it began and ended.
    public record Progress(ItemState state, Optional<Instant> openedAt, Optional<Instant> closedAt) {
        static final Progress NOT_BEGUN = new Progress(ItemState.OPEN, Optional.empty(), Optional.empty());
    }

    public AgendaItem {
        if (position < 1 || plannedMinutes < 0) {
            throw new IllegalArgumentException("item " + position + ", " + plannedMinutes + " minutes");
        }
    }

    static AgendaItem fresh(Meeting.Key meeting, int position, Topic topic, int plannedMinutes) {
        return new AgendaItem(
                Key.fresh(), meeting, position, topic, plannedMinutes, Progress.NOT_BEGUN, Optional.empty());
    }

    public ItemState state() {
        return progress.state();
    }

    AgendaItem opened(Instant at, Optional<WeighingId> opened) {
        Progress busy = new Progress(ItemState.BUSY, Optional.of(at), Optional.empty());
        return new AgendaItem(id, meeting, position, topic, plannedMinutes, busy, opened);
    }

    AgendaItem at(int place) {
        return new AgendaItem(id, meeting, place, topic, plannedMinutes, progress, weighing);
    }

    AgendaItem lasting(int minutes) {
        return new AgendaItem(id, meeting, position, topic, minutes, progress, weighing);
    }

    AgendaItem ended(ItemState how, Instant at) {
        Progress ended = new Progress(how, progress.openedAt(), Optional.of(at));
        return new AgendaItem(id, meeting, position, topic, plannedMinutes, ended, weighing);
    }
}
