package nl.casustafel.meeting.store;

import java.util.Optional;
import java.util.UUID;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.Attendee;
import nl.casustafel.meeting.Capacity;
import nl.casustafel.meeting.GuestBasis;
import nl.casustafel.meeting.ItemState;
import nl.casustafel.meeting.LineKind;
import nl.casustafel.meeting.LiveLine;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.meeting.MeetingKind;
import nl.casustafel.meeting.MeetingNumber;
import nl.casustafel.meeting.MeetingState;
import nl.casustafel.meeting.Topic;
import nl.casustafel.plan.ActionId;
import nl.casustafel.schema.tables.records.AgendaItemRecord;
import nl.casustafel.schema.tables.records.AttendeeRecord;
import nl.casustafel.schema.tables.records.LiveLineRecord;
import nl.casustafel.schema.tables.records.MeetingRecord;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.SignalId;
import nl.casustafel.weighing.WeighingId;
import org.jspecify.annotations.Nullable;

/// Rows of the meeting's tables and the records they stand for.
final class MeetingRows {
    private MeetingRows() {}

    static Meeting meeting(MeetingRecord row) {
        return new Meeting(
                new Meeting.Key(row.getId()),
                MeetingNumber.of(row.getNumber()),
                MeetingState.valueOf(row.getState()),
                new Meeting.Plan(
                        MeetingKind.valueOf(row.getKind()),
                        row.getPlannedOn(),
                        row.getStartsAt(),
                        ShortText.of(row.getPlace()),
                        new PersonId(row.getChairId()),
                        Optional.ofNullable(row.getSecretaryId()).map(PersonId::new),
                        new Meeting.Manner(Optional.ofNullable(row.getLabel()).map(ShortText::of), row.getInStages())),
                Optional.ofNullable(row.getOpenedAt()),
                Optional.ofNullable(row.getClosedAt()));
    }

    static Attendee attendee(AttendeeRecord row) {
        UUID person = row.getPersonId();
        Attendee.Who who = person == null ? guest(row) : new Attendee.Member(new PersonId(person));
        return new Attendee(
                new Attendee.Key(row.getId()),
                who,
                Capacity.valueOf(row.getCapacity()),
                Optional.ofNullable(row.getSecrecyAt()));
    }

    private static Attendee.Guest guest(AttendeeRecord row) {
        String basis = row.getGuestBasis();
        return new Attendee.Guest(
                ShortText.of(row.getGuestName()),
                ShortText.of(row.getGuestOrganisation()),
                basis == null ? GuestBasis.THIRD_PARTY : GuestBasis.valueOf(basis));
    }

    static AgendaItem item(AgendaItemRecord row) {
        return new AgendaItem(
                new AgendaItem.Key(row.getId()),
                new Meeting.Key(row.getMeetingId()),
                row.getPositionNo(),
                topic(row),
                row.getPlannedMinutes(),
                new AgendaItem.Progress(
                        ItemState.valueOf(row.getState()),
                        Optional.ofNullable(row.getOpenedAt()),
                        Optional.ofNullable(row.getClosedAt())),
                Optional.ofNullable(row.getWeighingId()).map(WeighingId::new));
    }

    private static Topic topic(AgendaItemRecord row) {
        return switch (TopicKind.valueOf(row.getKind())) {
            case SIGNAL -> new Topic.OfSignal(new SignalId(row.getSignalId()));
            case CASE -> new Topic.OfCase(new CaseId(row.getCaseId()));
            case CONFIRMING -> new Topic.Confirming();
            case SET_ASIDE -> new Topic.SetAside();
            case APPROVING -> new Topic.Approving(new Meeting.Key(row.getAboutMeetingId()));
            case DESTROYING -> new Topic.Destroying();
            case OTHER -> new Topic.Other(ShortText.of(row.getTitle()));
        };
    }

    static LiveLine line(LiveLineRecord row) {
        return new LiveLine(
                new LiveLine.Key(row.getId()),
                new AgendaItem.Key(row.getAgendaItemId()),
                row.getPositionNo(),
                LineKind.valueOf(row.getKind()),
                LongText.of(row.getBody()),
                new LiveLine.Entry(new PersonId(row.getPersonId()), row.getAt()),
                Optional.ofNullable(row.getCorrectsId()).map(LiveLine.Key::new),
                into(row));
    }

    private static Optional<LiveLine.Into> into(LiveLineRecord row) {
        return Optional.ofNullable(row.getFactId())
                .<LiveLine.Into>map(id -> new LiveLine.IntoFact(new Fact.Key(id)))
                .or(() -> Optional.ofNullable(row.getActionId()).map(id -> new LiveLine.IntoAction(new ActionId(id))));
    }

    static @Nullable UUID fact(LiveLine.Into into) {
        return into instanceof LiveLine.IntoFact(Fact.Key key) ? key.value() : null;
    }

    static @Nullable UUID action(LiveLine.Into into) {
        return into instanceof LiveLine.IntoAction(ActionId id) ? id.value() : null;
    }
}
