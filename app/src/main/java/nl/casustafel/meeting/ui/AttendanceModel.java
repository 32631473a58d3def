package nl.casustafel.meeting.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.casustafel.desk.Notice;
import nl.casustafel.desk.Tick;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.Attendee;
import nl.casustafel.meeting.MeetingRefusal;
import nl.casustafel.meeting.PresenceWarning;
import nl.casustafel.meeting.TickAttendance;
import org.jspecify.annotations.Nullable;

/// Who is there. Everybody asked is ticked; only who is not there is typed (DEC-11).
///
/// Where somebody has no basis for an item, putting it on the table stops with a sentence at that name, and
/// the tick goes out: going on leaves him out, ticking him again is the acknowledgement (1.9, W-B3).
final class AttendanceModel {
    /// Somebody who was asked.
    record Present(Attendee attendee, String name, String capacity, Tick tick, StringProperty warning) {}

    private sealed interface Answer {
        record Opened() implements Answer {}

        record Warned(List<PresenceWarning> warnings) implements Answer {}

        record Refused(MeetingRefusal refusal) implements Answer {}
    }

    private record Ticked(Attendee.Key who, TickAttendance.Tick tick) {}

    final List<Present> rows;
    private final MeetingWork work;
    private final Set<Attendee.Key> warned = new HashSet<>();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();

    /// @param absent who was not there when the meeting was opened
    AttendanceModel(MeetingWork work, TableFile table, Set<Attendee.Key> absent) {
        this.work = work;
        this.rows = table.file().attendees().stream()
                .map(one -> row(table, one, !absent.contains(one.id())))
                .toList();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    Set<Attendee.Key> absent() {
        return rows.stream()
                .filter(row -> !row.tick().isTicked())
                .map(row -> row.attendee().id())
                .collect(Collectors.toSet());
    }

    void refuse(MeetingRefusal refusal) {
        notice.set(Notice.refused(work.texts(), refusal));
    }

    /// Records who is there and puts the item on the table; stops where somebody has no basis for it.
    void putOnTable(AgendaItem.Key item, Runnable opened) {
        List<Ticked> ticked = rows.stream().map(this::ticked).toList();
        work.desk().background().store(() -> record(item, ticked)).then(answer -> {
            switch (answer) {
                case Answer.Opened _ -> opened.run();
                case Answer.Warned(List<PresenceWarning> warnings) -> warn(warnings);
                case Answer.Refused(MeetingRefusal refusal) -> refuse(refusal);
            }
        });
    }

    private Ticked ticked(Present row) {
        Attendee.Key who = row.attendee().id();
        if (!row.tick().isTicked()) {
            return new Ticked(who, TickAttendance.Tick.ABSENT);
        }
        return new Ticked(
                who, warned.contains(who) ? TickAttendance.Tick.PRESENT_ACKNOWLEDGED : TickAttendance.Tick.PRESENT);
    }

    private Answer record(AgendaItem.Key item, List<Ticked> ticked) {
        List<PresenceWarning> warnings = new ArrayList<>();
        for (Ticked one : ticked) {
            switch (work.table().tick().handle(work.actor(), item, one.who(), one.tick())) {
                case Outcome.Done<TickAttendance.Tick, MeetingRefusal> _ -> {}
                case Outcome.Refused<TickAttendance.Tick, MeetingRefusal>(MeetingRefusal.WithoutBasis refusal) ->
                    warnings.add(refusal.warning());
                case Outcome.Refused<TickAttendance.Tick, MeetingRefusal>(MeetingRefusal refusal) -> {
                    return new Answer.Refused(refusal);
                }
            }
        }
        if (!warnings.isEmpty()) {
            return new Answer.Warned(warnings);
        }
        return switch (work.table().open().handle(work.actor(), item)) {
            case Outcome.Done<AgendaItem, MeetingRefusal> _ -> new Answer.Opened();
            case Outcome.Refused<AgendaItem, MeetingRefusal>(MeetingRefusal refusal) -> new Answer.Refused(refusal);
        };
    }

    private void warn(List<PresenceWarning> warnings) {
        for (PresenceWarning warning : warnings) {
            warned.add(warning.attendee());
            rows.stream()
                    .filter(row -> row.attendee().id().equals(warning.attendee()))
                    .forEach(row -> {
                        row.tick().show(false);
                        row.warning().set(work.texts().get("meeting.presence.warning", warning.reason()));
                    });
        }
        notice.set(Notice.warning(work.texts(), "meeting.presence.stopped"));
    }

    private Present row(TableFile table, Attendee attendee, boolean present) {
        Tick tick = new Tick();
        tick.show(present);
        return new Present(
                attendee,
                table.name(attendee),
                work.texts().code(attendee.capacity()),
                tick,
                new SimpleStringProperty(""));
    }
}
